package form

// Region is a region ledger (地区台账), `kind: region`: figures of a county, a
// prefecture or a province, supplied by it and never by a project.
type Region struct {
	Bondcheck *string `yaml:"bondcheck" zh:"格式版本" enum:"version" validate:"required"`
	Kind      *string `yaml:"kind" zh:"类型" enum:"kind" validate:"required"`
	Unit      *string `yaml:"unit" zh:"金额单位" enum:"unit" validate:"required"`
	Region    *string `yaml:"region" zh:"区划代码" validate:"required,division_code"`
	Name      *string `yaml:"name" zh:"地区名称"`
	Year      *int    `yaml:"year" zh:"年度" validate:"omitempty,year"`
	Source    *string `yaml:"source" zh:"数据来源"`

	RegionFacts `yaml:",inline"`
}

// RegionFacts are the figures of a ledger that rules may use. In the facts of a
// package each comes from the nearest ledger that states it; a document (`of`)
// only from the ledger that states the figure it is about.
type RegionFacts struct {
	Debt                  *Debt        `yaml:"debt" zh:"债务"`
	GDP                   *Money       `yaml:"gdp" zh:"地区生产总值" validate:"omitempty,min=0"`
	KeyProvince           *KeyProvince `yaml:"key_province" zh:"重点省份"`
	Pilot                 *bool        `yaml:"pilot" zh:"自审自发试点"`
	Suspended             *bool        `yaml:"suspended" zh:"暂停申报"`
	GreenChannelSuspended *bool        `yaml:"green_channel_suspended" zh:"暂停绿色通道"`
	HighRisk              *bool        `yaml:"high_risk" zh:"高风险地区"`
	Arrears               *bool        `yaml:"arrears" zh:"拖欠工程款致欠薪"`
	// DishonestyRecord is whether the government of the region has a record of broken
	// promises or contracts.
	DishonestyRecord *bool       `yaml:"dishonesty_record" zh:"政府失信记录"`
	Quota            *Quota      `yaml:"quota" zh:"额度"`
	Parameters       *Parameters `yaml:"parameters" zh:"地方参数"`
}

// Debt holds the government debt of a region.
type Debt struct {
	GeneralBalance            *Money  `yaml:"general_balance" zh:"一般债务余额" validate:"omitempty,min=0"`
	GeneralLimit              *Money  `yaml:"general_limit" zh:"一般债务限额" validate:"omitempty,min=0"`
	SpecialBalance            *Money  `yaml:"special_balance" zh:"专项债务余额" validate:"omitempty,min=0"`
	SpecialLimit              *Money  `yaml:"special_limit" zh:"专项债务限额" validate:"omitempty,min=0"`
	PrincipalDueFromOwnIncome *Money  `yaml:"principal_due_from_own_income" zh:"本年自有资金偿还本金" validate:"omitempty,min=0"`
	Capacity                  *Money  `yaml:"capacity" zh:"综合财力" validate:"omitempty,min=0"`
	RatioScope                *string `yaml:"ratio_scope" zh:"债务率口径"`
	Grade                     *string `yaml:"grade" zh:"债务风险等级" enum:"debt_grade"`
	GradeDocument             *string `yaml:"grade_document" zh:"等级文件" of:"grade"`
	InterestGeneral           *Money  `yaml:"interest_general" zh:"一般债务付息" validate:"omitempty,min=0"`
	BudgetExpGeneral          *Money  `yaml:"budget_exp_general" zh:"一般公共预算支出" validate:"omitempty,min=0"`
	InterestSpecial           *Money  `yaml:"interest_special" zh:"专项债务付息" validate:"omitempty,min=0"`
	BudgetExpFund             *Money  `yaml:"budget_exp_fund" zh:"政府性基金预算支出" validate:"omitempty,min=0"`
}

// KeyProvince says whether the province is on the list of key provinces.
type KeyProvince struct {
	Status   *string `yaml:"status" zh:"状态" enum:"key_province_status"`
	Document *string `yaml:"document" zh:"依据文件" of:"status"`
}

// Quota holds what the region was given.
type Quota struct {
	SpecialBond   *SpecialBondQuota   `yaml:"special_bond" zh:"专项债券额度"`
	CentralBudget *CentralBudgetQuota `yaml:"central_budget" zh:"中央预算内额度"`
}

// SpecialBondQuota is the special-bond quota of a province in one year.
type SpecialBondQuota struct {
	ProjectConstruction *Money `yaml:"project_construction" zh:"项目建设专项债券额度" validate:"omitempty,min=0"`
	UsedAsCapital       *Money `yaml:"used_as_capital" zh:"已用作资本金" validate:"omitempty,min=0"`
}

// CentralBudgetQuota is the central-budget money of the region.
type CentralBudgetQuota struct {
	LastAwarded *Money `yaml:"last_awarded" zh:"上年安排" validate:"omitempty,min=0"`
}

// Parameters are what a province lays down where the law leaves it to the province.
// Each carries the document it rests on. One stated here takes the place of the one
// that bondcheck knows of the province (params/provinces.yaml).
type Parameters struct {
	LocalCoverageMin         *LocalDecimal `yaml:"local_coverage_min" zh:"地方覆盖倍数下限"`
	CoverageMax              *LocalDecimal `yaml:"coverage_max" zh:"覆盖倍数上限"`
	EarlyRepayHint           *LocalDecimal `yaml:"early_repay_hint" zh:"提前还本提示倍数"`
	DedicatedAccountRequired *LocalFlag    `yaml:"dedicated_account_required" zh:"须开立监管专户"`
	NeedEstimateApproval     *LocalFlag    `yaml:"need_estimate_approval" zh:"须有初设概算批复"`
	SpendDeadline            *LocalDate    `yaml:"spend_deadline" zh:"当年支出期限"`
	SpendingSteps            *LocalSteps   `yaml:"spending_steps" zh:"支出进度要求"`
	NegativeList             *LocalCodes   `yaml:"negative_list" zh:"负面清单"`
	StartAfterIssueMonths    *LocalCount   `yaml:"start_after_issue_months" zh:"下达后开工月数"`
}

// LocalDecimal is a local figure with its document.
type LocalDecimal struct {
	Value    *Decimal `yaml:"value" zh:"数值" suffix:"倍"`
	Document *string  `yaml:"document" zh:"依据文件" of:"value"`
}

// LocalCount is a local number of months with its document.
type LocalCount struct {
	Value    *int    `yaml:"value" zh:"数值" validate:"omitempty,min=0"`
	Document *string `yaml:"document" zh:"依据文件" of:"value"`
}

// LocalFlag is a local yes or no with its document.
type LocalFlag struct {
	Value    *bool   `yaml:"value" zh:"数值"`
	Document *string `yaml:"document" zh:"依据文件" of:"value"`
}

// LocalDate is a local last day with its document.
type LocalDate struct {
	Value    *Date   `yaml:"value" zh:"数值"`
	Document *string `yaml:"document" zh:"依据文件" of:"value"`
}

// LocalCodes is a local list of codes with its document.
type LocalCodes struct {
	Value    []string `yaml:"value" zh:"数值"`
	Document *string  `yaml:"document" zh:"依据文件" of:"value"`
}

// LocalSteps is a local ladder of spending with its document.
type LocalSteps struct {
	Value    []SpendingStep `yaml:"value" zh:"数值" validate:"omitempty,dive"`
	Document *string        `yaml:"document" zh:"依据文件" of:"value"`
}

// SpendingStep is the share of the bond money that is paid once full months have
// gone by since the issue. Without either figure it says nothing.
type SpendingStep struct {
	Months  *int     `yaml:"months" zh:"发行后月数" validate:"required,min=0"`
	PaidPct *Decimal `yaml:"paid_pct" zh:"支出百分比" suffix:"%" validate:"required,percent"`
}
