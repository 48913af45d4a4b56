package form

// The types in this file are the one description of a package. From them come
// the reader, the Chinese labels, the JSON Schema for editors, the type check of
// the rules and the facts that rules see, so a field is added here and nowhere
// else.
//
// Tags: `yaml` is the English name, `zh` the one official Chinese label, `enum`
// names the closed list of values (enums.go), `suffix` a sign that may follow the
// number (2.35%, 1.46倍), `validate` holds what validator/v10 checks. Every field is optional in the reader: what a rule needs,
// the rule says. A pointer that is nil was not stated, and so was a nil slice or
// map; an empty slice was stated to be empty.

// Project is one project package (申报包), `kind: project`.
type Project struct {
	Bondcheck   *string `yaml:"bondcheck" zh:"格式版本" enum:"version" validate:"required"`
	Kind        *string `yaml:"kind" zh:"类型" enum:"kind" validate:"required"`
	Unit        *string `yaml:"unit" zh:"金额单位" enum:"unit" validate:"required"`
	SubmittedOn *Date   `yaml:"submitted_on" zh:"申报日期"`

	Project      *Basics       `yaml:"project" zh:"项目" validate:"required"`
	Applications []Application `yaml:"applications" zh:"申报清单" validate:"omitempty,dive"`
	Investment   *Investment   `yaml:"investment" zh:"投资"`
	Funding      *Funding      `yaml:"funding" zh:"资金筹措"`
	Bond         *Bond         `yaml:"bond" zh:"专项债券"`
	Market       *Market       `yaml:"market" zh:"市场化融资"`
	CashFlow     []CashFlow    `yaml:"cash_flow" zh:"现金流" validate:"omitempty,dive"`
	DebtService  []DebtService `yaml:"debt_service" zh:"还本付息" validate:"omitempty,dive"`
	Coverage     *Coverage     `yaml:"coverage" zh:"本息覆盖倍数"`
	BalancePlan  []BalanceLine `yaml:"balance_plan" zh:"平衡方案" validate:"omitempty,dive"`
	Documents    []Document    `yaml:"documents" zh:"附件与批复" validate:"omitempty,dive"`
	Tender       []Tender      `yaml:"tender" zh:"招标" validate:"omitempty,dive"`
	Contracts    []Contract    `yaml:"contracts" zh:"合同" validate:"omitempty,dive"`
	Labour       *Labour       `yaml:"labour" zh:"农民工工资"`
	Deferrals    []Deferral    `yaml:"deferrals" zh:"容缺与承诺" validate:"omitempty,dive"`
	Performance  *Performance  `yaml:"performance" zh:"绩效"`
	Repayment    *Repayment    `yaml:"repayment" zh:"偿债安排"`
	Review       *Review       `yaml:"review" zh:"审核"`
	Findings     []Issue       `yaml:"findings" zh:"审计督查问题" validate:"omitempty,dive"`
	Account      *Account      `yaml:"account" zh:"资金账户"`
	Payments     []Payment     `yaml:"payments" zh:"资金支付" validate:"omitempty,dive"`
	Progress     *Progress     `yaml:"progress" zh:"工程进度"`
	ListCheck    []ListCheck   `yaml:"list_check" zh:"三张清单比对" validate:"omitempty,dive"`
	Jilin        *Jilin        `yaml:"jilin" zh:"五化闭环"`
	Issues       []Obstacle    `yaml:"issues" zh:"征拆审批问题" validate:"omitempty,dive"`
	Reserve      *Reserve      `yaml:"reserve" zh:"项目储备"`
	Signed       *Signed       `yaml:"signed" zh:"招商签约"`
	Stat         *Stat         `yaml:"stat" zh:"投资统计"`
	Supervision  *Supervision  `yaml:"supervision" zh:"日常监管"`
	LandReserve  *LandReserve  `yaml:"land_reserve" zh:"土地储备"`
	PPP          *PPP          `yaml:"ppp" zh:"政府和社会资本合作"`
	Asset        *Asset        `yaml:"asset" zh:"项目资产"`
	Disclosure   *Disclosure   `yaml:"disclosure" zh:"信息公开"`
	Adjustment   *Adjustment   `yaml:"adjustment" zh:"用途调整"`
	Land         *Site         `yaml:"land" zh:"用地"`
	Platform     *Platform     `yaml:"platform" zh:"在线平台记录"`
	Archive      *Archive      `yaml:"archive" zh:"项目档案"`
	Assessments  []Assessment  `yaml:"assessments" zh:"评估论证" validate:"omitempty,dive"`
	Decision     *Decision     `yaml:"decision" zh:"重大行政决策"`
	ApprovalPlan *ApprovalPlan `yaml:"approvals_plan" zh:"审批安排"`
	Completion   *Completion   `yaml:"completion" zh:"竣工验收"`
}

// Basics says what the project is, who builds it and when.
type Basics struct {
	Code               *string    `yaml:"code" zh:"项目代码" validate:"omitempty,project_code"`
	Name               *string    `yaml:"name" zh:"项目名称"`
	Region             *string    `yaml:"region" zh:"区划代码" validate:"required,division_code"`
	Summary            *string    `yaml:"summary" zh:"建设内容与规模"`
	Owner              *Owner     `yaml:"owner" zh:"项目单位"`
	Department         *string    `yaml:"department" zh:"主管部门"`
	Category           *string    `yaml:"category" zh:"专项债品种" enum:"category"`
	Field              *string    `yaml:"field" zh:"投向领域"`
	Subfield           *string    `yaml:"subfield" zh:"投向细分领域"`
	Sector             *string    `yaml:"sector" zh:"所属领域" enum:"sector"`
	Subsector          *string    `yaml:"subsector" zh:"细分行业" enum:"subsector"`
	Industry           *string    `yaml:"industry" zh:"资本金行业" enum:"industry"`
	CapitalIndustry    *string    `yaml:"capital_industry" zh:"可用作资本金行业"`
	IndustryType       *string    `yaml:"industry_type" zh:"产业类别" enum:"industry_type"`
	Scope              *string    `yaml:"scope" zh:"建设内容类别" enum:"scope"`
	Nature             *string    `yaml:"nature" zh:"项目性质" enum:"nature"`
	InvestMode         *string    `yaml:"invest_mode" zh:"投资方式" enum:"invest_mode"`
	Status             *string    `yaml:"status" zh:"建设状态" enum:"status"`
	GreenChannel       *bool      `yaml:"green_channel" zh:"在建续发绿色通道"`
	PublicWelfare      *bool      `yaml:"public_welfare" zh:"公益性"`
	Major              *bool      `yaml:"major" zh:"重大项目"`
	MajorDecision      *bool      `yaml:"major_decision" zh:"重大行政决策事项"`
	Size               *string    `yaml:"size" zh:"项目规模" enum:"project_size"`
	Site               *string    `yaml:"site" zh:"建设地点"`
	Scale              *string    `yaml:"scale" zh:"建设规模"`
	Content            *string    `yaml:"content" zh:"建设内容"`
	Industrial         *bool      `yaml:"industrial" zh:"产业项目"`
	Secret             *bool      `yaml:"secret" zh:"涉密项目"`
	EndUse             *string    `yaml:"end_use" zh:"房屋用途" enum:"end_use"`
	SimplifyGround     *string    `yaml:"simplify_ground" zh:"简化审批依据" enum:"simplify_ground"`
	Exemption          *string    `yaml:"exemption" zh:"受限领域豁免情形" enum:"exemption"`
	MajorProblem       *bool      `yaml:"major_problem" zh:"存在重大问题"`
	NegativeFlags      []string   `yaml:"negative_flags" zh:"负面清单情形"`
	NegativeReviewNote *string    `yaml:"negative_review_note" zh:"负面清单说明"`
	NewLand            *bool      `yaml:"new_land" zh:"新增用地"`
	InPlanningArea     *bool      `yaml:"in_planning_area" zh:"城镇规划区内"`
	CrossPrefecture    *bool      `yaml:"cross_prefecture" zh:"跨市州"`
	EiaType            *string    `yaml:"eia_type" zh:"环评类别" enum:"eia_type"`
	ErosionArea        *bool      `yaml:"erosion_area" zh:"水土流失易发区"`
	LandHa             *Land      `yaml:"land_ha" zh:"用地面积公顷"`
	FloorAreaM2        *Decimal   `yaml:"floor_area_m2" zh:"建筑面积平方米" validate:"omitempty,min=0"`
	EarthworkM3        *Decimal   `yaml:"earthwork_m3" zh:"土石方量立方米" validate:"omitempty,min=0"`
	Energy             *Energy    `yaml:"energy" zh:"能耗"`
	Databases          *Databases `yaml:"databases" zh:"两库记录号"`
	PhysicalProgress   *Decimal   `yaml:"physical_progress_pct" zh:"形象进度百分比" suffix:"%" validate:"omitempty,percent"`
	YearInvestment     *Money     `yaml:"year_investment" zh:"本年计划投资" validate:"omitempty,min=0"`
	DoneInvestment     *Money     `yaml:"done_investment" zh:"已完成投资" validate:"omitempty,min=0"`
	// PlanYear is the year whose plan of government investment holds the project; the
	// investment planned for the year and the months are those of this year.
	PlanYear      *int          `yaml:"plan_year" zh:"计划年度" validate:"omitempty,year"`
	MonthlyActual []MonthAmount `yaml:"monthly_actual" zh:"分月完成投资" validate:"omitempty,dive"`
	// PlanBasis is the special plan that names the project, TechnologyBasis the paper
	// that settled its technical route.
	PlanBasis       *string   `yaml:"plan_basis" zh:"专项规划依据"`
	TechnologyBasis *string   `yaml:"technology_basis" zh:"技术方案论证依据"`
	DomesticShare   *Decimal  `yaml:"domestic_share_pct" zh:"新购设备国产化率百分比" suffix:"%" validate:"omitempty,percent"`
	Schedule        *Schedule `yaml:"schedule" zh:"进度安排"`
}

// Owner is the project unit (项目单位).
type Owner struct {
	Name       *string `yaml:"name" zh:"单位名称"`
	CreditCode *string `yaml:"credit_code" zh:"统一社会信用代码" validate:"omitempty,credit_code"`
	Type       *string `yaml:"type" zh:"单位类型" enum:"owner_type"`
	// Central is whether the unit belongs to the central level (中央本级).
	Central     *bool `yaml:"central" zh:"中央单位"`
	Blacklisted *bool `yaml:"blacklisted" zh:"列入失信名单"`
	// Blacklists are the lists the unit stands on; a list stated empty says that it is on none.
	Blacklists []string `yaml:"blacklists" zh:"所列失信名单" enum:"blacklist"`
	Arrears    *bool    `yaml:"arrears" zh:"存在拖欠"`
	// DisclosureDate is the last day on which overdue payments to small firms were published.
	DisclosureDate *Date `yaml:"disclosure_date" zh:"逾期款项公开日期"`
}

// Land is the land the project takes, in hectares.
type Land struct {
	Total             *Decimal `yaml:"total" zh:"总用地" validate:"omitempty,min=0"`
	Farmland          *Decimal `yaml:"farmland" zh:"农用地" validate:"omitempty,min=0"`
	Cultivated        *Decimal `yaml:"cultivated" zh:"耕地" validate:"omitempty,min=0"`
	BasicFarmland     *Decimal `yaml:"basic_farmland" zh:"永久基本农田" validate:"omitempty,min=0"`
	TotalExpropriated *Decimal `yaml:"total_expropriated" zh:"征收土地" validate:"omitempty,min=0"`
}

// Energy is the yearly energy the project will use.
type Energy struct {
	Tce         *Decimal `yaml:"tce" zh:"综合能耗吨标准煤" validate:"omitempty,min=0"`
	CoalT       *Decimal `yaml:"coal_t" zh:"煤炭消费吨" validate:"omitempty,min=0"`
	Power10kKwh *Decimal `yaml:"power_10k_kwh" zh:"用电量万千瓦时" validate:"omitempty,min=0"`
	ListedLow   *bool    `yaml:"listed_low" zh:"列入低能耗行业目录"`
	TwoHigh     *bool    `yaml:"two_high" zh:"高耗能高排放项目"`
}

// Databases holds the record numbers in the two national project databases.
type Databases struct {
	NDRC *string `yaml:"ndrc" zh:"国家重大建设项目库编号"`
	MOF  *string `yaml:"mof" zh:"地方债系统编号"`
}

// Schedule is the plan of the works and of the operation.
type Schedule struct {
	PlannedStart   *Date `yaml:"planned_start" zh:"计划开工"`
	ActualStart    *Date `yaml:"actual_start" zh:"实际开工"`
	Completion     *Date `yaml:"completion" zh:"竣工" validate:"omitempty,not_before=PlannedStart"`
	OperationStart *Date `yaml:"operation_start" zh:"运营开始"`
	OperationEnd   *Date `yaml:"operation_end" zh:"运营结束" validate:"omitempty,not_before=OperationStart"`
	TollEnd        *Date `yaml:"toll_end" zh:"收费期结束"`
	// ApprovedMonths is the construction period as approved.
	ApprovedMonths *int    `yaml:"approved_months" zh:"批复工期月数" validate:"omitempty,min=0"`
	DelayReason    *string `yaml:"delay_reason" zh:"延期理由"`
	// Suspensions are the stops of the works; a list stated empty says that there was none.
	Suspensions []Suspension `yaml:"suspensions" zh:"中止施工" validate:"omitempty,dive"`
}

// Suspension is one stop of the works. A stop without an end goes on.
type Suspension struct {
	From          *Date `yaml:"from" zh:"中止日期"`
	Until         *Date `yaml:"until" zh:"恢复日期" validate:"omitempty,not_before=From"`
	PermitChecked *Date `yaml:"permit_checked" zh:"许可证核验日期"`
}

// Application asks one national list for money.
type Application struct {
	List           *string `yaml:"list" zh:"清单" enum:"list" validate:"required"`
	Year           *int    `yaml:"year" zh:"申报年度" validate:"omitempty,year"`
	Amount         *Money  `yaml:"amount" zh:"申请金额" validate:"omitempty,min=0"`
	Item           *string `yaml:"item" zh:"建设内容项"`
	Special        *string `yaml:"special" zh:"中央专项名称"`
	StrategyBasis  *string `yaml:"strategy_basis" zh:"国家战略或规划依据"`
	AddsHiddenDebt *bool   `yaml:"adds_hidden_debt" zh:"新增隐性债务"`
	// GovernedBy are the rules that central money of direct investment is arranged by.
	GovernedBy    *string  `yaml:"governed_by" zh:"适用管理办法" enum:"central_rules"`
	Track         *string  `yaml:"track" zh:"特别国债类别" enum:"track"`
	Field         *string  `yaml:"field" zh:"支持领域"`
	CapPct        *Decimal `yaml:"cap_pct" zh:"支持比例上限百分比" suffix:"%" validate:"omitempty,percent"`
	CapBase       *string  `yaml:"cap_base" zh:"比例基数" enum:"cap_base"`
	CapSource     *string  `yaml:"cap_source" zh:"比例依据"`
	PreviousAward *Money   `yaml:"previous_award" zh:"以前年度已安排" validate:"omitempty,min=0"`
	FullyAwarded  *bool    `yaml:"fully_awarded" zh:"已足额安排"`
	// IssuedDate is the day the investment plan that first gave the project money was issued.
	IssuedDate *Date `yaml:"issued_date" zh:"投资计划下达日期"`
}

// Investment is what the project costs.
type Investment struct {
	Total                 *Money            `yaml:"total" zh:"总投资" validate:"omitempty,min=0"`
	Fixed                 *Money            `yaml:"fixed" zh:"固定资产投资" validate:"omitempty,min=0"`
	InitialWorkingCapital *Money            `yaml:"initial_working_capital" zh:"铺底流动资金" validate:"omitempty,min=0"`
	FeasibilityEstimate   *Money            `yaml:"feasibility_estimate" zh:"可研估算" validate:"omitempty,min=0"`
	ApprovedBudget        *Money            `yaml:"approved_budget" zh:"初设概算" validate:"omitempty,min=0"`
	Over10Report          *string           `yaml:"over10_report" zh:"概算超估算报告及答复文号"`
	ReadjustDoc           *string           `yaml:"readjust_doc" zh:"概算调整核定文号"`
	ConstructionInterest  *Money            `yaml:"construction_interest" zh:"建设期利息" validate:"omitempty,min=0"`
	IssueFee              *Money            `yaml:"issue_fee" zh:"发行费用" validate:"omitempty,min=0"`
	Items                 []Item            `yaml:"items" zh:"投资明细" validate:"omitempty,dive"`
	ByYear                map[string]*Money `yaml:"by_year" zh:"分年投资"`
}

// Item is one line of the cost build-up. Premises says what the building is for,
// where a public body builds one.
type Item struct {
	Code     *string `yaml:"code" zh:"编号"`
	Name     *string `yaml:"name" zh:"名称"`
	Type     *string `yaml:"type" zh:"类别" enum:"item_type"`
	Premises *string `yaml:"premises" zh:"房屋功能" enum:"premises"`
	Amount   *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
}

// Funding is where the money comes from. The grounds for high technology let
// intangibles make up more of the capital.
type Funding struct {
	CapitalTotal     *Money          `yaml:"capital_total" zh:"资本金合计" validate:"omitempty,min=0"`
	EquityInstrument *Money          `yaml:"equity_instrument" zh:"权益类工具筹集资本金" validate:"omitempty,min=0"`
	EquityBooked     *bool           `yaml:"equity_booked" zh:"权益类工具计入权益"`
	ReductionBasis   *string         `yaml:"reduction_basis" zh:"资本金比例下调依据"`
	OwnLegalPerson   *bool           `yaml:"own_legal_person" zh:"设立独立法人"`
	Account          *CapitalAccount `yaml:"account" zh:"资本金账户"`
	SOELeverageOK    *bool           `yaml:"soe_leverage_ok" zh:"国有企业资产负债率合规"`
	HighTechBasis    *string         `yaml:"high_tech_basis" zh:"高新技术成果依据"`
	Sources          []Source        `yaml:"sources" zh:"资金来源" validate:"omitempty,dive"`
}

// CapitalAccount is where a project that is no legal person keeps its capital.
type CapitalAccount struct {
	Dedicated *BankAccount `yaml:"dedicated" zh:"专门账户"`
	Ledger    *bool        `yaml:"ledger" zh:"独立核算"`
}

// Source is one source of money.
type Source struct {
	ID           *string           `yaml:"id" zh:"编号"`
	Type         *string           `yaml:"type" zh:"类别" enum:"source_type" validate:"required"`
	Amount       *Money            `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	AsCapital    *bool             `yaml:"as_capital" zh:"作为资本金"`
	Debt         *bool             `yaml:"debt" zh:"债务性资金"`
	Borrower     *string           `yaml:"borrower" zh:"举借主体" enum:"borrower_type"`
	Instrument   *string           `yaml:"instrument" zh:"资金工具" enum:"instrument"`
	Terms        []string          `yaml:"terms" zh:"资金条件" enum:"capital_term"`
	Appraisal    *string           `yaml:"appraisal" zh:"评估报告"`
	Status       *string           `yaml:"status" zh:"落实情况" enum:"source_status"`
	Evidence     *string           `yaml:"evidence" zh:"证明材料" enum:"evidence"`
	ByYear       map[string]*Money `yaml:"by_year" zh:"分年金额"`
	ProjectCode  *string           `yaml:"project_code" zh:"绑定项目代码" validate:"omitempty,project_code"`
	ContentItem  *string           `yaml:"content_item" zh:"建设内容项"`
	Approved     *Money            `yaml:"approved" zh:"已下达" validate:"omitempty,min=0"`
	Received     *Money            `yaml:"received" zh:"已到位" validate:"omitempty,min=0"`
	Used         *Money            `yaml:"used" zh:"已使用" validate:"omitempty,min=0"`
	ReceivedDate *Date             `yaml:"received_date" zh:"到位日期"`
	RepaidBy     *string           `yaml:"repaid_by" zh:"偿还主体" enum:"repayer"`
	RepayPlan    *string           `yaml:"repay_plan" zh:"偿还计划"`
	RepaySource  *string           `yaml:"repay_source" zh:"偿还资金来源"`
	BudgetAdjust *string           `yaml:"budget_adjust_doc" zh:"预算调整批准文号"`
	BudgetDoc    *string           `yaml:"budget_doc" zh:"预算文号"`
	BudgetYear   *int              `yaml:"budget_year" zh:"预算年度" validate:"omitempty,year"`
	Collateral   []string          `yaml:"collateral" zh:"注资或抵押资产" enum:"collateral"`
	Due          *Money            `yaml:"due" zh:"应到位金额" validate:"omitempty,min=0"`
	DueDate      *Date             `yaml:"due_date" zh:"应到位日期"`
	CatchUpPlan  *string           `yaml:"catch_up_plan" zh:"补足拨付计划"`
	Deliverable  *string           `yaml:"deliverable" zh:"对应成果"`
}

// Bond is the special bond (专项债券) of this project over all years.
type Bond struct {
	Total            *Money    `yaml:"total" zh:"债券总额" validate:"omitempty,min=0"`
	UsedAsCapital    *Money    `yaml:"used_as_capital" zh:"用作资本金" validate:"omitempty,min=0"`
	IssuerLevel      *string   `yaml:"issuer_level" zh:"发行主体" enum:"issuer_level"`
	OnlendChain      []string  `yaml:"onlend_chain" zh:"转贷层级"`
	Repayment        *string   `yaml:"repayment" zh:"还本方式" enum:"repayment"`
	InterestStart    *string   `yaml:"interest_start" zh:"起息年度" enum:"interest_start"`
	PlanQuarter      *int      `yaml:"plan_quarter" zh:"计划发行季度" validate:"omitempty,min=1,max=4"`
	TermNote         *string   `yaml:"term_note" zh:"期限说明"`
	CapitalPath      []string  `yaml:"capital_path" zh:"注资路径"`
	Unspent          *Money    `yaml:"unspent" zh:"结转未支出" validate:"omitempty,min=0"`
	Uses             []Use     `yaml:"uses" zh:"用途" validate:"omitempty,dive"`
	Tranches         []Tranche `yaml:"tranches" zh:"批次" validate:"omitempty,dive"`
	EarlyRepayClause *bool     `yaml:"early_repay_clause" zh:"提前偿还条款"`
}

// Use is one thing the bond money is spent on.
type Use struct {
	Type   *string `yaml:"type" zh:"类别" enum:"use_type"`
	Amount *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
}

// Tranche is one issue of the bond. Retention is money that a contract lets the
// project keep back (质保金), and counts only with its reason.
type Tranche struct {
	ID              *string  `yaml:"id" zh:"编号"`
	Year            *int     `yaml:"year" zh:"发行年度" validate:"omitempty,year"`
	Amount          *Money   `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	CapitalAmount   *Money   `yaml:"capital_amount" zh:"其中用作资本金" validate:"omitempty,min=0"`
	TermYears       *int     `yaml:"term_years" zh:"期限年" validate:"omitempty,min=0,max=100"`
	RatePct         *Decimal `yaml:"rate_pct" zh:"利率百分比" suffix:"%" validate:"omitempty,percent"`
	CouponFreq      *string  `yaml:"coupon_freq" zh:"付息频率" enum:"coupon_freq"`
	Kind            *string  `yaml:"kind" zh:"性质" enum:"tranche_kind"`
	IssueDate       *Date    `yaml:"issue_date" zh:"发行日期"`
	Received        *Money   `yaml:"received" zh:"已到位" validate:"omitempty,min=0"`
	Paid            *Money   `yaml:"paid" zh:"已支付" validate:"omitempty,min=0"`
	Retention       *Money   `yaml:"retention" zh:"依约保留金额" validate:"omitempty,min=0"`
	RetentionReason *string  `yaml:"retention_reason" zh:"保留原因"`
}

// Market is the market financing of the project unit.
type Market struct {
	Total               *Money    `yaml:"total" zh:"融资总额" validate:"omitempty,min=0"`
	Borrower            *Borrower `yaml:"borrower" zh:"借款人"`
	GovernmentGuarantee *bool     `yaml:"government_guarantee" zh:"政府担保"`
}

// Borrower is who signs the market loan.
type Borrower struct {
	Name *string `yaml:"name" zh:"名称"`
	Type *string `yaml:"type" zh:"类型" enum:"borrower_type"`
}

// CashFlow is one year of operation. Net is income from funds and from the
// project less operating cost and tax, without subsidy; it may be negative.
type CashFlow struct {
	Year          *int         `yaml:"year" zh:"年度" validate:"required,year"`
	FundIncome    *Money       `yaml:"fund_income" zh:"政府性基金收入" validate:"omitempty,min=0"`
	SpecialIncome *Money       `yaml:"special_income" zh:"专项收入" validate:"omitempty,min=0"`
	IncomeLines   []IncomeLine `yaml:"income_lines" zh:"收入明细" validate:"omitempty,dive"`
	Subsidy       *Money       `yaml:"subsidy" zh:"财政补助" validate:"omitempty,min=0"`
	OperatingCost *Money       `yaml:"operating_cost" zh:"运营成本" validate:"omitempty,min=0"`
	Tax           *Money       `yaml:"tax" zh:"税费"`
	Net           *Money       `yaml:"net" zh:"净收益"`
}

// IncomeLine is one kind of income, the works that produce it and what price and
// volume rest on.
type IncomeLine struct {
	Name       *string `yaml:"name" zh:"名称"`
	Amount     *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	SourceItem *string `yaml:"source_item" zh:"对应投资明细编号"`
	PriceDoc   *string `yaml:"price_doc" zh:"定价依据"`
	VolumeDoc  *string `yaml:"volume_doc" zh:"数量依据"`
}

// DebtService is one year of the bond and of the market loan.
type DebtService struct {
	Year            *int              `yaml:"year" zh:"年度" validate:"required,year"`
	Opening         *Money            `yaml:"opening" zh:"年初余额"`
	Issued          *Money            `yaml:"issued" zh:"当年发行"`
	Principal       *Money            `yaml:"principal" zh:"债券还本"`
	Interest        *Money            `yaml:"interest" zh:"债券付息"`
	Closing         *Money            `yaml:"closing" zh:"年末余额"`
	MarketPrincipal *Money            `yaml:"market_principal" zh:"市场化融资还本"`
	MarketInterest  *Money            `yaml:"market_interest" zh:"市场化融资付息"`
	RedemptionFee   *Money            `yaml:"redemption_fee" zh:"兑付费用" validate:"omitempty,min=0"`
	Source          []RepaymentSource `yaml:"source" zh:"偿债来源" validate:"omitempty,dive"`
}

// RepaymentSource is money that pays bond principal and interest of a year. A
// project code names the project whose money it is.
type RepaymentSource struct {
	Type        *string `yaml:"type" zh:"类别" enum:"repayment_source"`
	Amount      *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	ProjectCode *string `yaml:"project_code" zh:"项目代码" validate:"omitempty,project_code"`
}

// Coverage is the coverage ratio as the package claims it; the rules recompute.
type Coverage struct {
	Claimed    *Decimal `yaml:"claimed" zh:"申报倍数" suffix:"倍" validate:"omitempty,min=0"`
	Definition *string  `yaml:"definition" zh:"计算口径" enum:"coverage_definition"`
}

// BalanceLine is money that fills a year's gap when own income falls short.
type BalanceLine struct {
	Year     *int    `yaml:"year" zh:"年度" validate:"omitempty,year"`
	Type     *string `yaml:"type" zh:"类别" enum:"shortfall_source"`
	Amount   *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	Document *string `yaml:"document" zh:"依据文件"`
}

// Document is one attachment or approval.
type Document struct {
	Type            *string  `yaml:"type" zh:"类别" enum:"document_type" validate:"required"`
	Number          *string  `yaml:"number" zh:"文号"`
	Version         *string  `yaml:"version" zh:"版本"`
	Date            *Date    `yaml:"date" zh:"日期"`
	Issuer          *string  `yaml:"issuer" zh:"出具单位"`
	IssuerType      *string  `yaml:"issuer_type" zh:"出具单位类型" enum:"issuer_type"`
	Licence         *string  `yaml:"licence" zh:"执业证号"`
	Signers         []string `yaml:"signers" zh:"签字人"`
	Signed          *bool    `yaml:"signed" zh:"已签章"`
	Code            *string  `yaml:"code" zh:"项目代码" validate:"omitempty,project_code"`
	TotalInvestment *Money   `yaml:"total_investment" zh:"总投资" validate:"omitempty,min=0"`
	BondTotal       *Money   `yaml:"bond_total" zh:"债券总额" validate:"omitempty,min=0"`
	Coverage        *Decimal `yaml:"coverage" zh:"覆盖倍数" suffix:"倍" validate:"omitempty,min=0"`
	Conclusion      *string  `yaml:"conclusion" zh:"结论" enum:"conclusion"`
	CapitalRatioPct *Decimal `yaml:"capital_ratio_pct" zh:"资本金比例百分比" suffix:"%" validate:"omitempty,percent"`
	CapitalEvidence *string  `yaml:"capital_evidence" zh:"资本金筹措方式和证明"`
	Status          *string  `yaml:"status" zh:"办理情况" enum:"document_status"`
	Expires         *Date    `yaml:"expires" zh:"有效期至"`
	Submitted       *Date    `yaml:"submitted" zh:"受理日期"`
	Level           *string  `yaml:"level" zh:"审批层级" enum:"approval_level"`
	ReportType      *string  `yaml:"report_type" zh:"报告类别" enum:"report_type"`
	StandardOk      *bool    `yaml:"standard_ok" zh:"符合强制性节能标准"`
	Extensions      *int     `yaml:"extensions" zh:"延期次数" validate:"omitempty,min=0"`
	Sections        []string `yaml:"sections" zh:"报告内容" enum:"report_section"`
	ExtensionDate   *Date    `yaml:"extension_date" zh:"延期申请日期"`
	ExtendedTo      *Date    `yaml:"extended_to" zh:"延期至"`
	Site            *string  `yaml:"site" zh:"建设地点"`
	Scale           *string  `yaml:"scale" zh:"建设规模"`
	Content         *string  `yaml:"content" zh:"建设内容"`
	OutlineVersion  *int     `yaml:"outline_version" zh:"编写大纲版本" validate:"omitempty,year"`
	HasDebtSection  *bool    `yaml:"has_debt_section" zh:"含财务可承受与债务影响分析"`
	Chapter         *bool    `yaml:"chapter" zh:"可研设稳评专篇"`
	RiskLevel       *string  `yaml:"risk_level" zh:"稳评风险等级" enum:"stability_risk"`
	File            *string  `yaml:"file" zh:"附件路径"`
	SHA256          *string  `yaml:"sha256" zh:"附件摘要"`
}

// Tender is how one lot of works, goods or services was let. Of the bonds the bid
// bond is held against the estimate and the performance bond against the contract.
type Tender struct {
	Name         *string `yaml:"name" zh:"名称"`
	Kind         *string `yaml:"kind" zh:"类别" enum:"contract_type"`
	Value        *Money  `yaml:"value" zh:"估算价" validate:"omitempty,min=0"`
	Method       *string `yaml:"method" zh:"招标方式" enum:"tender_method"`
	Exemption    *string `yaml:"exemption" zh:"不公开招标情形" enum:"tender_exemption"`
	ExemptionDoc *string `yaml:"exemption_doc" zh:"不公开招标核准文号"`
	Mergeable    *bool   `yaml:"mergeable" zh:"可与同类合并"`
	ApprovalDate *Date   `yaml:"approval_date" zh:"项目审批日期"`
	FundsSecured *bool   `yaml:"funds_secured" zh:"招标时资金已落实"`
	DocIssue     *Date   `yaml:"doc_issue" zh:"招标文件发出日期"`
	Deadline     *Date   `yaml:"deadline" zh:"投标截止日期" validate:"omitempty,not_before=DocIssue"`
	BidBond      *Money  `yaml:"bid_bond" zh:"投标保证金" validate:"omitempty,min=0"`
	PerfBond     *Money  `yaml:"perf_bond" zh:"履约保证金" validate:"omitempty,min=0"`
	Contract     *string `yaml:"contract" zh:"合同编号"`
}

// Contract is one contract for the works. Periods are in days as they are written
// in the contract, the late rate is yearly.
type Contract struct {
	ID             *string  `yaml:"id" zh:"编号"`
	Name           *string  `yaml:"name" zh:"名称"`
	Type           *string  `yaml:"type" zh:"类别" enum:"contract_type"`
	Amount         *Money   `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	Advance        *Money   `yaml:"advance" zh:"预付款" validate:"omitempty,min=0"`
	AdvanceFunding *bool    `yaml:"advance_funding" zh:"含垫资或回购条款"`
	Overdue        *Money   `yaml:"overdue" zh:"逾期未付" validate:"omitempty,min=0"`
	Content        *string  `yaml:"content" zh:"购买内容" enum:"contract_content"`
	Budgeted       *bool    `yaml:"budgeted" zh:"先列入预算"`
	Clauses        []string `yaml:"clauses" zh:"偿债承诺条款" enum:"contract_clause"`

	PeriodDays     *int    `yaml:"period_days" zh:"合同工期天数" validate:"omitempty,min=0"`
	ReasonableDays *int    `yaml:"reasonable_days" zh:"合理工期天数" validate:"omitempty,min=0"`
	SignDate       *Date   `yaml:"sign_date" zh:"签订日期"`
	PayerType      *string `yaml:"payer_type" zh:"付款方类型" enum:"payer_type"`
	PayeeSME       *bool   `yaml:"payee_sme" zh:"收款方为中小企业"`
	BudgetDoc      *string `yaml:"budget_doc" zh:"采购预算文号"`
	Budget         *Money  `yaml:"budget" zh:"采购预算" validate:"omitempty,min=0"`

	PayDays           *int     `yaml:"pay_days" zh:"付款期限天数" validate:"omitempty,min=0"`
	PayDaysBasis      *string  `yaml:"pay_days_basis" zh:"付款期限所据行业规范"`
	StartEvent        *string  `yaml:"start_event" zh:"付款期限起算" enum:"start_event"`
	PayWhenPaid       *bool    `yaml:"pay_when_paid" zh:"以第三方付款为条件"`
	NonCashForced     *bool    `yaml:"non_cash_forced" zh:"强制非现金支付"`
	AuditAsSettlement *bool    `yaml:"audit_as_settlement" zh:"以审计结果为结算依据"`
	LegalBasis        *string  `yaml:"legal_basis" zh:"审计结算所依规定" enum:"legal_basis"`
	Deposits          []string `yaml:"deposits" zh:"收取的保证金" enum:"deposit"`
	AcceptGuarantee   *bool    `yaml:"accept_guarantee" zh:"接受保函"`
	LateRatePct       *Decimal `yaml:"late_rate_pct" zh:"逾期年利率百分比" suffix:"%" validate:"omitempty,min=0"`
	LPRPct            *Decimal `yaml:"lpr_pct" zh:"签订时一年期报价利率百分比" suffix:"%" validate:"omitempty,percent"`

	LabourPayCycleDays *int  `yaml:"labour_pay_cycle_days" zh:"人工费拨付周期天数" validate:"omitempty,min=0"`
	SettlementTerms    *bool `yaml:"settlement_terms" zh:"约定计量周期和结算办法"`

	ProgressPayPct   *Decimal `yaml:"progress_pay_pct" zh:"进度款支付百分比" suffix:"%" validate:"omitempty,percent"`
	RetentionPct     *Decimal `yaml:"retention_pct" zh:"质量保证金百分比" suffix:"%" validate:"omitempty,percent"`
	StageSettlement  *bool    `yaml:"stage_settlement" zh:"推行过程结算"`
	SettlementDate   *Date    `yaml:"settlement_date" zh:"结算日期"`
	Overpaid         *Money   `yaml:"overpaid" zh:"多付进度款" validate:"omitempty,min=0"`
	OverpaidReturned *Date    `yaml:"overpaid_returned" zh:"多付款返还日期"`
}

// Labour is how the wages of migrant workers on the site are secured. The deposit
// is its amount, in cash or by guarantee.
type Labour struct {
	OwnerGuarantee     *bool  `yaml:"owner_guarantee" zh:"工程款支付担保"`
	SpecialAccount     *bool  `yaml:"special_account" zh:"开设工资专用账户"`
	PaidIntoAccount    *bool  `yaml:"paid_into_account" zh:"人工费拨入专用账户"`
	Deposit            *Money `yaml:"deposit" zh:"工资保证金" validate:"omitempty,min=0"`
	DepositByGuarantee *bool  `yaml:"deposit_by_guarantee" zh:"以保函替代保证金"`
	ArrearsFreeYears   *int   `yaml:"arrears_free_years" zh:"连续未欠薪年数" validate:"omitempty,min=0"`
	SeveralWorks       *bool  `yaml:"several_works" zh:"同一地区有多个在建工程"`
	RealName           *bool  `yaml:"real_name" zh:"实名制管理"`
	AgentPay           *bool  `yaml:"agent_pay" zh:"总包代发工资"`
	NoticeBoard        *bool  `yaml:"notice_board" zh:"维权信息告示牌"`
}

// Deferral is a lawful promise to hand in a document later (容缺、告知承诺).
type Deferral struct {
	Document    *string `yaml:"document" zh:"所缺材料" enum:"deferrable"`
	Gate        *string `yaml:"gate" zh:"环节" enum:"gate"`
	Basis       *string `yaml:"basis" zh:"依据"`
	Risk        *string `yaml:"risk" zh:"风险程度" enum:"risk"`
	Promiser    *string `yaml:"promiser" zh:"承诺单位"`
	Owner       *string `yaml:"owner" zh:"责任人"`
	Text        *string `yaml:"text" zh:"承诺内容"`
	Date        *Date   `yaml:"date" zh:"承诺日期"`
	Due         *Date   `yaml:"due" zh:"补正期限" validate:"omitempty,not_before=Date"`
	Consequence *string `yaml:"consequence" zh:"违诺后果"`
	CreditClean *bool   `yaml:"credit_clean" zh:"无严重失信"`
	Status      *string `yaml:"status" zh:"状态" enum:"deferral_status"`
}

// Performance holds the ex-ante assessment, the targets and what monitoring and
// evaluation found once the money was in use.
type Performance struct {
	ExAnte           *ExAnte        `yaml:"ex_ante" zh:"事前绩效评估"`
	ApprovedBy       *string        `yaml:"approved_by" zh:"审核单位"`
	Targets          []Target       `yaml:"targets" zh:"绩效目标" validate:"omitempty,dive"`
	Monitor          []Monitoring   `yaml:"monitor" zh:"绩效运行监控" validate:"omitempty,dive"`
	Score            *Decimal       `yaml:"score" zh:"评价得分" validate:"omitempty,percent"`
	Grade            *string        `yaml:"grade" zh:"评价等级" enum:"performance_grade"`
	Deviation        *string        `yaml:"deviation" zh:"偏离目标程度" enum:"deviation"`
	PaymentSuspended *bool          `yaml:"payment_suspended" zh:"已暂缓拨款"`
	Rectification    *Rectification `yaml:"rectification" zh:"绩效整改"`
	// LastGrade and LastScore are those of the money that the owner or the region was
	// given before.
	LastGrade *string  `yaml:"last_grade" zh:"上次评价等级" enum:"performance_grade"`
	LastScore *Decimal `yaml:"last_score" zh:"上次评价得分" validate:"omitempty,percent"`
}

// ExAnte is the assessment before the request.
type ExAnte struct {
	Date   *Date             `yaml:"date" zh:"日期"`
	InPlan *bool             `yaml:"in_plan" zh:"纳入实施方案"`
	Items  map[string]string `yaml:"items" zh:"评估要点"`
}

// Target is one quantified target.
type Target struct {
	Dimension *string  `yaml:"dimension" zh:"维度"`
	Name      *string  `yaml:"name" zh:"名称"`
	Value     *Decimal `yaml:"value" zh:"目标值"`
	Unit      *string  `yaml:"unit" zh:"计量单位"`
}

// Monitoring is one record of the two progresses that are watched together, of the
// budget and of the targets.
type Monitoring struct {
	Date              *Date    `yaml:"date" zh:"日期"`
	BudgetProgressPct *Decimal `yaml:"budget_progress_pct" zh:"预算执行进度百分比" suffix:"%" validate:"omitempty,min=0"`
	TargetProgressPct *Decimal `yaml:"target_progress_pct" zh:"绩效目标完成百分比" suffix:"%" validate:"omitempty,min=0"`
}

// Rectification records that a deviation from the targets was put right.
type Rectification struct {
	Date     *Date   `yaml:"date" zh:"日期"`
	Document *string `yaml:"document" zh:"依据文件"`
}

// Repayment says how the income reaches the treasury.
type Repayment struct {
	FundItem         *string      `yaml:"fund_item" zh:"政府性基金科目"`
	IncomeCollection []Collection `yaml:"income_collection" zh:"收入征缴" validate:"omitempty,dive"`
	Reserve          *DebtReserve `yaml:"reserve" zh:"偿债备付金"`
}

// Collection is one line of the arrangement for collecting income.
type Collection struct {
	Payee      *string `yaml:"payee" zh:"收款方"`
	Payer      *string `yaml:"payer" zh:"缴款方"`
	Frequency  *string `yaml:"frequency" zh:"频率" enum:"frequency"`
	BudgetItem *string `yaml:"budget_item" zh:"预算科目"`
}

// DebtReserve is money that is put aside each year to serve the bond.
type DebtReserve struct {
	Exists       *bool   `yaml:"exists" zh:"已设立"`
	Account      *string `yaml:"account" zh:"账户"`
	AnnualAmount *Money  `yaml:"annual_amount" zh:"年度计提金额" validate:"omitempty,min=0"`
}

// Review is the path the package takes through the authorities.
type Review struct {
	Path              *string `yaml:"path" zh:"审核路径" enum:"review_path"`
	ApprovedBondTotal *Money  `yaml:"approved_bond_total" zh:"已审核债券总额" validate:"omitempty,min=0"`
	PriorListDocument *string `yaml:"prior_list_document" zh:"以前年度清单文号"`
	ApprovalDoc       *string `yaml:"approval_doc" zh:"省级政府批准文号"`
}

// Issue is one finding of an audit or a supervision.
type Issue struct {
	Source *string `yaml:"source" zh:"来源"`
	Text   *string `yaml:"text" zh:"问题"`
	Status *string `yaml:"status" zh:"状态" enum:"issue_status"`
	Date   *Date   `yaml:"date" zh:"日期"`
	// Serious is whether the finding is a serious one.
	Serious *bool `yaml:"serious" zh:"严重问题"`
}

// Account is where the bond money is kept.
type Account struct {
	Dedicated *BankAccount `yaml:"dedicated" zh:"监管专户"`
	Ledger    *bool        `yaml:"ledger" zh:"单独核算"`
	Diverted  *Money       `yaml:"diverted" zh:"挪用金额" validate:"omitempty,min=0"`
}

// BankAccount is a bank account, by bank and number.
type BankAccount struct {
	Bank     *string `yaml:"bank" zh:"开户行"`
	Number   *string `yaml:"number" zh:"账号"`
	OpenedAt *Date   `yaml:"opened_at" zh:"开户日期"`
}

// Payment is one payment out of the bond money.
type Payment struct {
	Item        *string `yaml:"item" zh:"建设内容项"`
	Tranche     *string `yaml:"tranche" zh:"批次"`
	Date        *Date   `yaml:"date" zh:"日期"`
	Amount      *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
	Contract    *string `yaml:"contract" zh:"合同编号"`
	Certificate *string `yaml:"certificate" zh:"进度确认单"`
	Supervisor  *string `yaml:"supervisor" zh:"监理签字"`
	Invoice     *string `yaml:"invoice" zh:"发票号"`
}

// Progress is what has been built and certified.
type Progress struct {
	CertifiedValue *Money `yaml:"certified_value" zh:"已确认工程价值" validate:"omitempty,min=0"`
	AsOf           *Date  `yaml:"as_of" zh:"截止日期"`
}

// ListCheck records that the project was held against one of the three lists.
type ListCheck struct {
	List     *string `yaml:"list" zh:"清单" enum:"list"`
	Eligible *bool   `yaml:"eligible" zh:"符合"`
	Reason   *string `yaml:"reason" zh:"理由"`
}

// Jilin holds what Jilin province asks of its own projects.
type Jilin struct {
	LeadLeader      *Person         `yaml:"lead_leader" zh:"包保领导"`
	TaskForce       *TaskForce      `yaml:"task_force" zh:"专班"`
	Secretary       *Secretary      `yaml:"secretary" zh:"项目秘书"`
	Timetable       []Milestone     `yaml:"timetable" zh:"时间表" validate:"omitempty,dive"`
	Roadmap         []Step          `yaml:"roadmap" zh:"路线图" validate:"omitempty,dive"`
	ProgressSheets  []ProgressSheet `yaml:"progress_sheets" zh:"进展单" validate:"omitempty,dive"`
	TaskBook        []Task          `yaml:"task_book" zh:"任务书" validate:"omitempty,dive"`
	Five            *Five           `yaml:"five" zh:"五化"`
	MonthlyPlan     []MonthAmount   `yaml:"monthly_plan" zh:"按月投资计划" validate:"omitempty,dive"`
	CommissionDate  *Date           `yaml:"commission_date" zh:"计划投产日期"`
	CapacityDate    *Date           `yaml:"capacity_date" zh:"计划达产日期" validate:"omitempty,not_before=CommissionDate"`
	CenterContact   *Secretary      `yaml:"center_contact" zh:"项目中心联系人"`
	Elements        *Elements       `yaml:"elements" zh:"要素保障"`
	FeedbackChannel *Feedback       `yaml:"feedback_channel" zh:"诉求渠道"`
	// Tags name the parts of the province's strategy that the project belongs to.
	Tags           []string        `yaml:"tags" zh:"战略布局标签"`
	Direction      *string         `yaml:"direction" zh:"国家战略方向"`
	Benefit        *Benefit        `yaml:"benefit" zh:"近期和长远效益"`
	Quality        *Quality        `yaml:"quality" zh:"四条标准自评"`
	PrivateCapital *PrivateCapital `yaml:"private_capital" zh:"民间资本论证"`
	// ParkIntensity is the investment for each hectare that the park asks for.
	ParkIntensity *Money `yaml:"park_intensity" zh:"园区每公顷投资强度" validate:"omitempty,min=0"`
}

// Benefit says what a project of the reserve brings soon and what it brings later.
type Benefit struct {
	Near *string `yaml:"near" zh:"近期投资"`
	Long *string `yaml:"long" zh:"长远效益"`
}

// Quality is how an industrial project assesses itself on the four marks.
type Quality struct {
	Tech      *string `yaml:"tech" zh:"科技含量"`
	Lead      *string `yaml:"lead" zh:"引领能力"`
	Potential *string `yaml:"potential" zh:"发展潜力"`
	Income    *string `yaml:"income" zh:"创收效益"`
}

// PrivateCapital is what was found on letting private capital in, and why.
type PrivateCapital struct {
	Considered *bool   `yaml:"considered" zh:"引入民间资本"`
	Reason     *string `yaml:"reason" zh:"理由"`
}

// Person is an official and the post.
type Person struct {
	Name *string `yaml:"name" zh:"姓名"`
	Post *string `yaml:"post" zh:"职务"`
}

// TaskForce is the group that drives the project.
type TaskForce struct {
	Members  *int   `yaml:"members" zh:"人数" validate:"omitempty,min=0"`
	Meetings []Date `yaml:"meetings" zh:"会议日期"`
}

// Secretary is the official who serves the project.
type Secretary struct {
	Name *string `yaml:"name" zh:"姓名"`
	Role *string `yaml:"role" zh:"角色"`
}

// Milestone is one stage of the timetable.
type Milestone struct {
	Stage *string `yaml:"stage" zh:"阶段"`
	Date  *Date   `yaml:"date" zh:"日期"`
}

// Step is one step of the roadmap and the steps it waits for; a first step states
// an empty list.
type Step struct {
	Step  *string  `yaml:"step" zh:"步骤"`
	After []string `yaml:"after" zh:"前置步骤"`
}

// ProgressSheet says how far the works and the payments have come by a day. A list
// of issues stated empty says that there are none.
type ProgressSheet struct {
	Date        *Date    `yaml:"date" zh:"日期"`
	PhysicalPct *Decimal `yaml:"physical_pct" zh:"形象进度百分比" suffix:"%" validate:"omitempty,percent"`
	Paid        *Money   `yaml:"paid" zh:"累计支付" validate:"omitempty,min=0"`
	Issues      []string `yaml:"issues" zh:"存在问题"`
}

// Task is one line of the task book. What is done shows evidence, what is not says
// what comes next.
type Task struct {
	Task        *string `yaml:"task" zh:"任务"`
	Unit        *string `yaml:"unit" zh:"责任单位"`
	Person      *string `yaml:"person" zh:"责任人"`
	Due         *Date   `yaml:"due" zh:"完成期限"`
	Deliverable *string `yaml:"deliverable" zh:"成果"`
	Status      *string `yaml:"status" zh:"状态" enum:"task_status"`
	Evidence    *string `yaml:"evidence" zh:"完成佐证"`
	NextStep    *string `yaml:"next_step" zh:"下一步"`
}

// Five says which parts of the method of five parts (五化) the project has.
type Five struct {
	TaskList  *bool `yaml:"task_list" zh:"任务清单化"`
	Chart     *bool `yaml:"chart" zh:"工作图表化"`
	Manual    *bool `yaml:"manual" zh:"操作手册化"`
	Template  *bool `yaml:"template" zh:"标准模板化"`
	TaskForce *bool `yaml:"task_force" zh:"专班机制化"`
}

// MonthAmount is the investment of one month of the plan year, from 1 to 12.
type MonthAmount struct {
	Month  *int   `yaml:"month" zh:"月份" validate:"omitempty,min=1,max=12"`
	Amount *Money `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
}

// Elements are the four things that the province secures for a project.
type Elements struct {
	Policy *Element `yaml:"policy" zh:"政策"`
	Funds  *Element `yaml:"funds" zh:"资金"`
	Land   *Element `yaml:"land" zh:"用地"`
	Energy *Element `yaml:"energy" zh:"用能"`
}

// Element says whether one of them is secured and, where it is not, who closes the
// gap by when.
type Element struct {
	Status *string `yaml:"status" zh:"状态" enum:"element_status"`
	Owner  *string `yaml:"owner" zh:"责任人"`
	Due    *Date   `yaml:"due" zh:"解决期限"`
}

// Feedback is where enterprises bring what they need, and how soon they hear back.
type Feedback struct {
	Channel      *string `yaml:"channel" zh:"渠道"`
	ResponseDays *int    `yaml:"response_days" zh:"回应时限天数" validate:"omitempty,min=0"`
}

// Obstacle is a matter of land taking, relocation or approval that stands in the
// way. A list stated empty says that there is none.
type Obstacle struct {
	Kind   *string `yaml:"kind" zh:"类别" enum:"obstacle_kind"`
	Owner  *string `yaml:"owner" zh:"责任人"`
	Due    *Date   `yaml:"due" zh:"解决期限"`
	Status *string `yaml:"status" zh:"状态" enum:"obstacle_status"`
}

// Reserve is the place of the project in the three-year reserve, and whether it
// stands in the three-year rolling investment plan.
type Reserve struct {
	Year         *int    `yaml:"year" zh:"年度" validate:"omitempty,year"`
	ID           *string `yaml:"id" zh:"入库编号"`
	Tier         *string `yaml:"tier" zh:"梯次" enum:"reserve_tier"`
	NextTierDate *Date   `yaml:"next_tier_date" zh:"下一梯次日期"`
	RollingPlan  *bool   `yaml:"rolling_plan" zh:"列入三年滚动投资计划"`
}

// Signed is the way of a promoted project (招商项目) from its agreement through its
// landing into the statistics, with the days agreed and the reasons for what is late.
type Signed struct {
	SignedDate    *Date   `yaml:"signed_date" zh:"签约日期"`
	LandingDue    *Date   `yaml:"landing_due" zh:"约定落地日期"`
	LandedDate    *Date   `yaml:"landed_date" zh:"落地日期"`
	LandingReason *string `yaml:"landing_reason" zh:"落地迟延说明"`
	StatDue       *Date   `yaml:"stat_due" zh:"计划入统日期"`
	StatDate      *Date   `yaml:"stat_date" zh:"入统日期"`
	StatReason    *string `yaml:"stat_reason" zh:"入统迟延说明"`
}

// Stat is what the project shows to be taken into the investment statistics (入统).
type Stat struct {
	EquipmentDelivered *bool    `yaml:"equipment_delivered" zh:"设备已到场"`
	Docs               []string `yaml:"docs" zh:"入统材料" enum:"stat_doc"`
}

// Supervision is who watches the project day by day (日常监管直接责任单位), and when
// the site was visited.
type Supervision struct {
	Unit   *string `yaml:"unit" zh:"监管直接责任单位"`
	Person *string `yaml:"person" zh:"监管责任人"`
	Visits []Visit `yaml:"visits" zh:"现场检查" validate:"omitempty,dive"`
	// Assessment is the latest result of the province's assessment of government investment.
	Assessment *SupervisionResult `yaml:"assessment" zh:"监督管理考评"`
}

// SupervisionResult is one result of the assessment of government investment.
type SupervisionResult struct {
	Date   *Date   `yaml:"date" zh:"日期"`
	Result *string `yaml:"result" zh:"结果"`
}

// Visit is one visit to the site.
type Visit struct {
	Stage *string `yaml:"stage" zh:"阶段" enum:"visit_stage"`
	Date  *Date   `yaml:"date" zh:"日期"`
}

// LandReserve is the land that a land-reserve bond takes in and sells on.
type LandReserve struct {
	PlanDoc       *string    `yaml:"plan_doc" zh:"储备计划文件"`
	SystemCode    *string    `yaml:"system_code" zh:"项目电子监管标识码"`
	Agency        *Agency    `yaml:"agency" zh:"储备机构"`
	Parcels       []Parcel   `yaml:"parcels" zh:"地块" validate:"omitempty,dive"`
	ByYear        []LandYear `yaml:"by_year" zh:"分年收支" validate:"omitempty,dive"`
	RecoveredArea *Decimal   `yaml:"recovered_area" zh:"当年收回房地产用地公顷" validate:"omitempty,min=0"`
	ResupplyArea  *Decimal   `yaml:"resupply_area" zh:"当年再供应房地产用地公顷" validate:"omitempty,min=0"`
}

// Agency is the land-reserve agency, and whether the ministry lists it.
type Agency struct {
	Name   *string `yaml:"name" zh:"名称"`
	Listed *bool   `yaml:"listed" zh:"列入名录"`
}

// Parcel is one piece of land. The price is what the present holder is paid, the
// land cost what the land once cost that holder.
type Parcel struct {
	Code             *string `yaml:"code" zh:"编号"`
	InPlan           *bool   `yaml:"in_plan" zh:"列入储备计划"`
	SystemCode       *string `yaml:"system_code" zh:"电子监管标识码"`
	Method           *string `yaml:"method" zh:"取得方式" enum:"land_method"`
	StockIdle        *bool   `yaml:"stock_idle" zh:"存量闲置土地"`
	SupplyDate       *Date   `yaml:"supply_date" zh:"供应日期"`
	Seller           *string `yaml:"seller" zh:"原使用权人"`
	SellerControlled *bool   `yaml:"seller_controlled" zh:"原使用权人由政府控制"`
	LastSupply       *Date   `yaml:"last_supply" zh:"最近一次供应日期"`
	Mortgage         *bool   `yaml:"mortgage" zh:"抵押"`
	Sealed           *bool   `yaml:"sealed" zh:"查封"`
	ReleasePlan      *string `yaml:"release_plan" zh:"解除方案"`
	ReleaseDate      *Date   `yaml:"release_date" zh:"解除日期"`
	Income           *Money  `yaml:"income" zh:"评估出让收入" validate:"omitempty,min=0"`
	Cost             *Money  `yaml:"cost" zh:"储备成本" validate:"omitempty,min=0"`
	Price            *Money  `yaml:"price" zh:"收购价格" validate:"omitempty,min=0"`
	Appraisal        *Money  `yaml:"appraisal" zh:"市场评估价" validate:"omitempty,min=0"`
	LandCost         *Money  `yaml:"land_cost" zh:"企业土地成本" validate:"omitempty,min=0"`
}

// LandYear is one year of land-reserve money.
type LandYear struct {
	Year        *int   `yaml:"year" zh:"年度" validate:"omitempty,year"`
	Funds       *Money `yaml:"funds" zh:"储备资金" validate:"omitempty,min=0"`
	Expenditure *Money `yaml:"expenditure" zh:"储备支出" validate:"omitempty,min=0"`
}

// PPP is the partnership of government and private capital (政府和社会资本合作), which
// since the new mechanism is a concession.
type PPP struct {
	Mode              *string  `yaml:"mode" zh:"实施方式" enum:"ppp_mode"`
	SignedDate        *Date    `yaml:"signed_date" zh:"协议签订日期"`
	FeeChannel        *string  `yaml:"fee_channel" zh:"收费渠道和方式"`
	GovernmentPayment *Money   `yaml:"government_payment" zh:"政府付费" validate:"omitempty,min=0"`
	RevenuePV         *Money   `yaml:"revenue_pv" zh:"使用者付费收入现值" validate:"omitempty,min=0"`
	CostPV            *Money   `yaml:"cost_pv" zh:"建设投资和运营成本现值" validate:"omitempty,min=0"`
	IRRPct            *Decimal `yaml:"irr_pct" zh:"内部收益率百分比" suffix:"%"`
	FutureFiscal      *Money   `yaml:"future_fiscal" zh:"新增未来财政支出责任" validate:"omitempty,min=0"`
	MinReturn         *bool    `yaml:"min_return" zh:"承诺最低收益"`
	Terms             []string `yaml:"terms" zh:"兜底条款" enum:"ppp_term"`
	TermYears         *int     `yaml:"term_years" zh:"特许经营期限年" validate:"omitempty,min=0,max=200"`
	TermGround        *string  `yaml:"term_ground" zh:"延长期限依据"`
	Class             *string  `yaml:"class" zh:"民企参与清单类别" enum:"ppp_class"`
	PrivateSharePct   *Decimal `yaml:"private_share_pct" zh:"民营企业股权百分比" suffix:"%" validate:"omitempty,percent"`
	Reason            *string  `yaml:"reason" zh:"股权比例说明"`
	Selection         *string  `yaml:"selection" zh:"特许经营者选择方式" enum:"ppp_selection"`
	PlanApproval      *string  `yaml:"plan_approval" zh:"特许经营方案批复文号"`
	GovernmentCapital *Money   `yaml:"government_capital" zh:"政府资本金" validate:"omitempty,min=0"`
}

// Asset is what the bond money has built, and whether it is pledged.
type Asset struct {
	Ledger       []AssetLine   `yaml:"ledger" zh:"资产台账" validate:"omitempty,dive"`
	Encumbrances []Encumbrance `yaml:"encumbrances" zh:"抵押担保" validate:"omitempty,dive"`
}

// AssetLine is one asset with the bonds that paid for it.
type AssetLine struct {
	Owner      *string      `yaml:"owner" zh:"权属单位"`
	Class      *string      `yaml:"class" zh:"资产类别"`
	BookValue  *Money       `yaml:"book_value" zh:"账面价值" validate:"omitempty,min=0"`
	LinkedBond []LinkedBond `yaml:"linked_bond" zh:"对应债券" validate:"omitempty,dive"`
}

// LinkedBond is the part of a bond that went into an asset.
type LinkedBond struct {
	Code   *string `yaml:"code" zh:"债券编码"`
	Amount *Money  `yaml:"amount" zh:"金额" validate:"omitempty,min=0"`
}

// Encumbrance is a pledge of an asset: for whom, and what debt it secures.
type Encumbrance struct {
	Asset       *string `yaml:"asset" zh:"资产"`
	Beneficiary *string `yaml:"beneficiary" zh:"权利人"`
	Secures     *string `yaml:"secures" zh:"担保债务" enum:"secured_debt"`
	Amount      *Money  `yaml:"amount" zh:"担保金额" validate:"omitempty,min=0"`
}

// Disclosure is what the disclosure document before an issue holds.
type Disclosure struct {
	Items []string `yaml:"items" zh:"公开要素" enum:"disclosure_item"`
}

// Adjustment is a change of use: money of an issued bond moves from the project it
// was issued for to another. The package may be that of either.
type Adjustment struct {
	Reason            *string           `yaml:"reason" zh:"调整情形"`
	Evidence          *string           `yaml:"evidence" zh:"证明材料"`
	Bond              *AdjustedBond     `yaml:"bond" zh:"所调整债券"`
	FromProject       *PayingProject    `yaml:"from_project" zh:"调出项目"`
	ToProject         *ReceivingProject `yaml:"to_project" zh:"调入项目"`
	TypeChangeNote    *string           `yaml:"type_change_note" zh:"改变类型说明"`
	Approval          *ChangeApproval   `yaml:"approval" zh:"调整批准"`
	Disclosure        *ChangeDisclosure `yaml:"disclosure" zh:"调整公开"`
	ScheduleUnchanged *bool             `yaml:"schedule_unchanged" zh:"还本付息计划不变"`
	ScheduleNote      *string           `yaml:"schedule_note" zh:"还本付息计划变更说明"`
}

// AdjustedBond is the bond whose money moves. Tranche names the tranche of this
// package that the money stands in, so that its payments can be told from others.
type AdjustedBond struct {
	Name     *string `yaml:"name" zh:"债券名称"`
	Amount   *Money  `yaml:"amount" zh:"调整金额" validate:"omitempty,min=0"`
	Maturity *Date   `yaml:"maturity" zh:"到期日"`
	Tranche  *string `yaml:"tranche" zh:"批次"`
}

// PayingProject is the project that the money leaves.
type PayingProject struct {
	Code  *string `yaml:"code" zh:"项目代码" validate:"omitempty,project_code"`
	Name  *string `yaml:"name" zh:"项目名称"`
	Field *string `yaml:"field" zh:"投向领域"`
}

// ReceivingProject is the project that the money goes to: its income and what it
// owes over the life of the bonds, and how the money is spent there.
type ReceivingProject struct {
	Code              *string   `yaml:"code" zh:"项目代码" validate:"omitempty,project_code"`
	Name              *string   `yaml:"name" zh:"项目名称"`
	Field             *string   `yaml:"field" zh:"投向领域"`
	PublicWelfare     *bool     `yaml:"public_welfare" zh:"公益性"`
	EndOfOperation    *Date     `yaml:"end_of_operation" zh:"运营结束"`
	Qualified         *bool     `yaml:"qualified" zh:"符合专项债券条件"`
	QualifiedDocument *string   `yaml:"qualified_document" zh:"符合条件依据"`
	Revenue           *Money    `yaml:"revenue" zh:"项目收益"`
	Financing         *Money    `yaml:"financing" zh:"融资本息" validate:"omitempty,min=0"`
	NegativeFlags     []string  `yaml:"negative_flags" zh:"负面清单情形"`
	Uses              []Use     `yaml:"uses" zh:"用途" validate:"omitempty,dive"`
	Payments          []Payment `yaml:"payments" zh:"资金支付" validate:"omitempty,dive"`
}

// ChangeApproval is the approval of a change of use.
type ChangeApproval struct {
	Level  *string `yaml:"level" zh:"批准层级" enum:"issuer_level"`
	Number *string `yaml:"number" zh:"文号"`
	Date   *Date   `yaml:"date" zh:"日期"`
}

// ChangeDisclosure says what of a change of use was made public, and when.
type ChangeDisclosure struct {
	Date        *Date `yaml:"date" zh:"公开日期"`
	BalancePlan *bool `yaml:"balance_plan" zh:"公开平衡方案"`
	Reports     *bool `yaml:"reports" zh:"公开第三方评估报告"`
}

// Site is the land that the project builds on: what is taken from its owners, and
// the black soil (黑土地) below it.
type Site struct {
	Expropriation         *Expropriation `yaml:"expropriation" zh:"征收"`
	BlackSoilHa           *Decimal       `yaml:"black_soil_ha" zh:"黑土地公顷" validate:"omitempty,min=0"`
	BlackSoilCompensation *bool          `yaml:"black_soil_compensation" zh:"黑土地占补平衡"`
	BlackSoilStrip        *bool          `yaml:"black_soil_strip" zh:"黑土表土剥离"`
	BlackSoilPlanFiled    *bool          `yaml:"black_soil_plan_filed" zh:"黑土利用方案备案"`
	// PreListing is whether granted land was announced before its formal listing.
	PreListing   *bool `yaml:"pre_listing" zh:"预挂牌出让"`
	ListingDate  *Date `yaml:"listing_date" zh:"正式挂牌日期"`
	ContractDate *Date `yaml:"contract_date" zh:"出让合同日期" validate:"omitempty,not_before=ListingDate"`
}

// Expropriation is what was done before land is taken (征收前期工作).
type Expropriation struct {
	Survey     *bool `yaml:"survey" zh:"土地现状调查"`
	NoticeDays *int  `yaml:"notice_days" zh:"公告天数" validate:"omitempty,min=0"`
	FundReady  *bool `yaml:"fund_ready" zh:"补偿费用落实"`
}

// Platform is what the online investment platform shows of the works. Progress is
// the investment done so far.
type Platform struct {
	Reports  []Report `yaml:"reports" zh:"填报记录" validate:"omitempty,dive"`
	Start    *Date    `yaml:"start" zh:"平台开工日期"`
	Progress *Money   `yaml:"progress" zh:"平台累计完成投资" validate:"omitempty,min=0"`
	Finish   *Date    `yaml:"finish" zh:"平台竣工日期"`
}

// Report is one report of how far the works, the payments and the investment are.
type Report struct {
	Date        *Date    `yaml:"date" zh:"填报日期"`
	ProgressPct *Decimal `yaml:"progress_pct" zh:"形象进度百分比" suffix:"%" validate:"omitempty,percent"`
	Paid        *Money   `yaml:"paid" zh:"累计支付" validate:"omitempty,min=0"`
	Completed   *Money   `yaml:"completed" zh:"累计完成投资" validate:"omitempty,min=0"`
}

// Archive is where the papers of approval and works are kept.
type Archive struct {
	Index *string `yaml:"index" zh:"档案目录"`
}

// Assessment is one step that a major project passes before it is approved.
type Assessment struct {
	Type     *string `yaml:"type" zh:"类别" enum:"assessment_type" validate:"required"`
	Document *string `yaml:"document" zh:"依据文件"`
}

// Decision is the procedure of a major administrative decision. Days of legality
// review are working days.
type Decision struct {
	ConsultDays  *int  `yaml:"consult_days" zh:"公开征求意见天数" validate:"omitempty,min=0"`
	Expert       *bool `yaml:"expert" zh:"专家论证"`
	Risk         *bool `yaml:"risk" zh:"风险评估"`
	LegalityDays *int  `yaml:"legality_days" zh:"合法性审查工作日" validate:"omitempty,min=0"`
	Meeting      *Date `yaml:"meeting" zh:"集体讨论日期"`
}

// ApprovalPlan is how the approvals of the project are to be handled.
type ApprovalPlan struct {
	Parallel *bool             `yaml:"parallel" zh:"并联审批"`
	Items    []PlannedApproval `yaml:"items" zh:"审批事项" validate:"omitempty,dive"`
}

// PlannedApproval is one approval of the plan, from the day it is asked for to the
// day it is given, and the items it waits for; one that waits for none states an
// empty list.
type PlannedApproval struct {
	Item  *string  `yaml:"item" zh:"事项"`
	Start *Date    `yaml:"start" zh:"开始日期"`
	End   *Date    `yaml:"end" zh:"完成日期" validate:"omitempty,not_before=Start"`
	After []string `yaml:"after" zh:"前置事项"`
}

// Completion is what follows once the works are done. The project is usable from
// the day on which it can be put to use.
type Completion struct {
	UsableDate      *Date   `yaml:"usable_date" zh:"可投入使用日期"`
	AcceptedDate    *Date   `yaml:"accepted_date" zh:"验收合格日期"`
	FilingDate      *Date   `yaml:"filing_date" zh:"验收备案日期"`
	AccountsDate    *Date   `yaml:"accounts_date" zh:"决算编报日期"`
	ExtensionReason *string `yaml:"extension_reason" zh:"决算延期理由"`
	SurplusFiscal   *Money  `yaml:"surplus_fiscal" zh:"结余财政资金" validate:"omitempty,min=0"`
	ReturnDoc       *string `yaml:"return_doc" zh:"结余缴回凭证"`
}
