package form

import (
	"maps"
	"slices"
)

// Value is one value of a closed list: the code that rules see and the Chinese
// word that a file may use instead.
type Value struct{ Code, Zh string }

// Enums are the closed lists of values by name. Lists that the law dates and
// changes (负面清单, 投向领域, 可用作资本金行业) are not here: they are data beside the rules.
var Enums = map[string][]Value{
	"version": {{"v1", "v1"}},
	"kind":    {{"project", "项目"}, {"region", "地区"}},
	"unit":    {{"元", "元"}, {"万元", "万元"}, {"亿元", "亿元"}},
	"list":    {{"special_bond", "专项债券"}, {"central_budget", "中央预算内投资"}, {"treasury_bond", "超长期特别国债"}},
	"owner_type": {{"state_enterprise", "国有企业"}, {"private_enterprise", "民营企业"}, {"government", "行政机关"}, {"public_institution", "事业单位"}, {"peoples_organisation", "人民团体"},
		{"platform", "融资平台公司"}, {"other", "其他"}},
	"blacklist": {{"wage_arrears", "拖欠农民工工资失信名单"}, {"safety", "安全生产失信名单"}, {"dishonest", "其他严重失信名单"}},
	"category": {{"general", "普通项目"}, {"land_reserve", "土地储备"}, {"toll_road", "收费公路"}, {"shantytown", "棚户区改造"}, {"affordable_housing", "保障性住房"},
		{"purchase_stock_housing", "收购存量商品房"}},
	"sector": {{"highway", "公路"}, {"railway", "铁路"}, {"urban_construction", "城建"}, {"logistics", "物流"}, {"ecology", "生态环保"}, {"livelihood", "社会民生"},
		{"agriculture", "农业农村"}, {"water", "水利"}, {"energy", "能源"}, {"industry", "产业"}, {"science", "科技"}, {"security", "国家安全"}, {"other", "其他"}},
	"subsector": {{"national_expressway", "国家高速公路"}, {"local_expressway", "地方高速公路"}, {"ordinary_road", "普通公路"}, {"airport_new", "新建运输机场"},
		{"airport_with_runway", "增建跑道的机场改扩建"}, {"airport_without_runway", "不增建跑道的机场改扩建"}, {"general_airport", "通用机场"}, {"shipping_canal", "航运为主的运河"},
		{"port_waterway", "港口航道"}, {"trunk_railway", "干线铁路"}, {"urban_rail", "城市轨道交通"}, {"suburban_rail", "市域(郊)铁路"}, {"social_programme", "社会事业"}, {"water_supply", "供水"},
		{"heating", "供热"}, {"power_supply", "供电"}, {"other_municipal", "其他市政设施"}, {"industrial_park", "产业园区"}, {"office_building", "各类楼宇"}, {"shantytown", "棚户区改造"},
		{"other", "其他"}},
	"exemption": {{"state_approved", "国家批准项目"}, {"affordable_housing", "保障性住房"}, {"three_major_works", "三大工程"}, {"planned_major", "规划重大项目"}, {"basic_livelihood", "民生保障"}},
	"industry": {{"steel", "钢铁"}, {"electrolytic_aluminium", "电解铝"}, {"cement", "水泥"}, {"coal", "煤炭"}, {"calcium_carbide", "电石"}, {"ferroalloy", "铁合金"},
		{"caustic_soda", "烧碱"}, {"coke", "焦炭"}, {"yellow_phosphorus", "黄磷"}, {"polysilicon", "多晶硅"}, {"corn_deep_processing", "玉米深加工"}, {"airport", "机场"},
		{"port_coastal_inland_shipping", "港口、沿海及内河航运"}, {"railway", "铁路"}, {"highway", "公路"}, {"urban_rail", "城市轨道交通"}, {"fertilizer_except_potash", "化肥(钾肥除外)"},
		{"affordable_and_ordinary_housing", "保障性住房和普通商品住房"}, {"other_real_estate", "其他房地产开发"}, {"other_infrastructure", "其他基础设施"}, {"other", "其他项目"}},
	"industry_type":   {{"public_infrastructure", "公共基础设施"}, {"emerging", "新兴产业"}, {"competitive", "一般竞争性产业"}},
	"scope":           {{"infrastructure_only", "仅基础设施"}, {"includes_production", "含生产经营内容"}},
	"nature":          {{"commercial", "经营性"}, {"public", "非经营性"}},
	"invest_mode":     {{"direct", "直接投资"}, {"capital_injection", "资本金注入"}, {"subsidy", "投资补助"}, {"interest", "贷款贴息"}, {"enterprise", "企业投资"}, {"concession", "特许经营"}},
	"status":          {{"new", "新开工"}, {"under_construction", "在建"}, {"completed", "已完工"}},
	"simplify_ground": {{"planned", "规划已明确"}, {"renovation", "部分改扩建"}, {"small_simple", "内容单一、规模较小、技术简单"}, {"emergency", "应急"}},
	"end_use":         {{"affordable_housing", "保障性住房"}, {"public_service", "公共服务"}, {"resale", "转售"}, {"other", "其他"}},
	"land_method":     {{"requisition", "征收"}, {"recovery", "收回"}, {"purchase", "收购"}},
	"track":           {{"two_heavy", "两重"}, {"two_new", "两新"}},
	"central_rules":   {{"central_direct", "中央本级直接投资办法"}, {"local_arrangement", "地方项目管理规定"}},
	"cap_base":        {{"total_investment", "总投资"}, {"capital", "资本金"}},
	"item_type": {{"construction", "建筑工程"}, {"equipment", "设备购置"}, {"installation", "安装工程"}, {"land_and_relocation", "征地拆迁"}, {"engineering_other", "工程建设其他费用"},
		{"contingency", "预备费"}, {"real_estate", "房地产开发"}, {"land_reserve", "土地收储"}, {"purchase_stock_housing", "收购存量商品房"}, {"working_capital", "流动资金"}, {"other", "其他"}},
	"source_type": {{"local_budget", "地方财政资金"}, {"central_budget", "中央预算内投资"}, {"treasury_bond", "超长期特别国债"}, {"central_other", "其他中央资金"}, {"higher_grant", "上级补助"},
		{"prov_prelim", "省级前期工作专项资金"}, {"special_bond", "专项债券"}, {"general_bond", "一般债券"}, {"enterprise_own", "企业自有资金"}, {"social_capital", "社会资本"},
		{"foreign_loan", "国际组织或外国政府贷款援助"}, {"bank_loan", "银行贷款"}, {"shareholder_loan", "股东借款"}, {"gov_loan", "政府借款"}, {"contractor_advance", "施工单位垫资"},
		{"platform_loan", "平台公司代借"}, {"leasing_to_government", "政府融资租赁"}, {"service_purchase", "政府购买服务融资"}, {"equity_fund", "基金股权"}, {"other", "其他"}},
	"borrower_type": {{"enterprise_legal_person", "企业法人"}, {"government", "政府及部门"}, {"public_institution", "事业单位"}, {"platform", "融资平台公司"}, {"other", "其他"}},
	"instrument": {{"cash", "货币"}, {"in_kind", "实物"}, {"land_use_right", "土地使用权"}, {"intellectual_property", "知识产权"}, {"loan", "借贷资金"}, {"shareholder_loan", "股东借款"},
		{"equity", "股权"}, {"preferred_share", "优先股"}, {"perpetual_bond", "永续债"}, {"equity_fund", "股权投资基金"}, {"disguised_debt", "名股实债"}, {"bt", "BT"}, {"lease", "融资租赁"},
		{"guarantee", "担保"}, {"service_purchase_works", "以政府购买服务名义建设工程或融资"}, {"service_purchase_goods", "把货物列为政府购买服务"}, {"package_works_service", "工程与服务打包"},
		{"finance_as_service", "融资行为列为购买服务"}, {"platform_public_asset", "公益性资产或储备土地注资平台"}, {"platform_land_income", "承诺以土地收入偿债"}, {"ppp_repurchase", "PPP回购或保底"},
		{"office_loan", "办公用房借款摊派赞助"}},
	"capital_term":  {{"repurchase", "回购"}, {"guaranteed_return", "保底收益"}, {"early_dividend", "偿债前分红"}, {"senior_rank", "清算优先"}, {"exit", "中途退出"}},
	"collateral":    {{"public_asset", "公益性资产"}, {"reserve_land", "储备土地"}, {"land_income", "土地出让收入"}, {"other", "其他"}},
	"ppp_mode":      {{"bot", "BOT"}, {"tot", "TOT"}, {"rot", "ROT"}, {"boot", "BOOT"}, {"dbfot", "DBFOT"}, {"bt", "BT"}, {"om", "委托运营"}, {"mc", "管理合同"}, {"other", "其他"}},
	"ppp_term":      {{"repurchase", "回购"}, {"guaranteed_return", "保底收益"}, {"loss_cover", "承担损失"}},
	"ppp_class":     {{"market", "市场化程度较高"}, {"public_interest", "关系公共利益"}, {"security_monopoly", "国家安全或自然垄断"}},
	"ppp_selection": {{"open_tender", "公开招标"}, {"open_negotiation", "公开竞争性谈判"}, {"invited", "邀请方式"}, {"chosen_directly", "直接确定"}, {"other", "其他"}},
	"repayer":       {{"central_treasury", "中央财政"}, {"local_treasury", "地方财政"}, {"project_unit", "项目单位"}},
	"source_status": {{"confirmed", "已落实"}, {"applied", "申请中"}, {"planned", "拟安排"}},
	"evidence": {{"budget_letter", "预算安排文件"}, {"capital_verification", "验资或资金证明"}, {"loan_intent", "贷款意向书"}, {"loan_contract", "贷款合同"}, {"award_notice", "下达文件"},
		{"bond_document", "债券发行或转贷文件"}, {"investment_agreement", "投资协议"}, {"other", "其他"}},
	"issuer_level":        {{"province", "省级"}, {"plan_city", "计划单列市"}, {"prefecture", "地市"}, {"county", "县区"}},
	"repayment":           {{"bullet", "到期一次还本"}, {"early", "提前还本"}, {"amortising", "分期还本"}},
	"interest_start":      {{"same_year", "当年起息"}, {"next_year", "次年起息"}},
	"coupon_freq":         {{"yearly", "每年"}, {"half_yearly", "半年"}},
	"tranche_kind":        {{"new", "新增"}, {"refinancing", "再融资"}},
	"coverage_definition": {{"bond", "仅专项债本息"}, {"all_debt", "全部债务本息"}},
	"use_type": {{"construction", "建筑工程"}, {"equipment", "设备购置"}, {"installation", "安装工程"}, {"land_and_relocation", "征地拆迁"}, {"engineering_other", "工程建设其他费用"},
		{"land_reserve", "土地储备"}, {"purchase_stock_housing", "收购存量商品房"}, {"salary", "发放工资"}, {"pension", "发放养老金"}, {"unit_operating", "单位运行经费"}, {"debt_interest", "支付债务利息"},
		{"other_recurrent", "其他经常性支出"}, {"repay_debt", "偿还存量债务"}, {"replace_hidden_debt", "置换隐性债务"}, {"enterprise_subsidy", "企业补贴"}, {"commercial_industry", "商业化产业"},
		{"gov_investment_fund", "政府投资基金"}, {"industry_fund", "产业基金"}, {"equity_fund", "股权投资基金"}, {"other", "其他"}},
	"shortfall_source": {{"fiscal_subsidy", "分年财政补助"}, {"other_project_special_income", "其他项目专项收入"}, {"project_unit_fund", "项目单位资金"}, {"gov_fund_budget", "政府性基金预算收入"}},
	"repayment_source": {{"gov_fund_income", "政府性基金收入"}, {"special_income", "专项收入"}, {"balance_plan", "平衡方案资金"}, {"special_bond", "专项债券"}, {"project_capital", "项目资本金"},
		{"general_budget", "一般公共预算资金"}, {"general_bond", "一般债券"}, {"bank_loan", "银行贷款"}, {"other", "其他"}},
	"secured_debt": {{"project_market_financing", "本项目市场化融资"}, {"other", "其他"}},
	"disclosure_item": {{"project_overview", "项目概况"}, {"yearly_investment", "分年投资计划"}, {"funding_sources", "资金来源"}, {"income_balance", "预期收益与融资平衡"},
		{"potential_risk", "潜在风险"}, {"third_party_assessment", "第三方评估"}, {"bond_terms", "债券规模期限及还本付息"}},
	"document_type": {{"implementation_plan", "实施方案"}, {"financial_assessment", "财务评估报告"}, {"legal_opinion", "法律意见书"}, {"proposal_approval", "项目建议书批复"},
		{"feasibility_approval", "可研批复"}, {"preliminary_design_approval", "初步设计批复"}, {"budget_approval", "初设概算批复"}, {"project_approval", "项目核准"}, {"project_filing", "项目备案"},
		{"land_preview", "用地预审与选址意见书"}, {"land_certificate", "土地使用权证"}, {"land_use_approval", "用地批准"}, {"planning_land_permit", "建设用地规划许可证"}, {"planning_permit", "建设工程规划许可证"},
		{"eia_approval", "环评批复"}, {"eia_registration", "环评登记表"}, {"eia_exemption", "环评豁免证明"}, {"energy_review", "节能审查意见"}, {"soil_water_approval", "水土保持批复"},
		{"eia_recheck", "环评重新审核意见"}, {"soil_water_recheck", "水土保持方案重新审核意见"}, {"construction_permit", "施工许可证"}, {"start_report", "开工报告"}, {"social_risk", "社会稳定风险评估"},
		{"quality_supervision", "质量监督手续"}, {"central_exception", "中央批准文件"}, {"funding_arrangement", "建设资金安排文件"}, {"fund_application", "资金申请报告"}, {"price_basis", "收费定价依据"},
		{"commitment_letter", "承诺函"}, {"purchase_buyer", "收购主体文件"}, {"purchase_price", "收购价格文件"}, {"guarantee_letter", "政府担保函"}, {"comfort_letter", "政府承诺函或安慰函"},
		{"change_approval", "变更批复"}, {"other", "其他"}},
	"issuer_type":     {{"accounting_firm", "会计师事务所"}, {"law_firm", "律师事务所"}, {"authority", "行政主管部门"}, {"project_unit", "项目单位"}, {"other", "其他"}},
	"conclusion":      {{"compliant", "合规"}, {"conditional", "附条件"}, {"non_compliant", "不合规"}},
	"document_status": {{"done", "已办结"}, {"pending", "办理中"}, {"deferred", "容缺"}, {"not_required", "不需要"}},
	"report_section":  {{"unit_basics", "项目单位基本情况"}, {"project_basics", "项目基本情况"}, {"plan_status", "滚动计划和审批情况"}, {"reasons", "申请理由和政策依据"}, {"other_content", "要求提供的其他内容"}},
	"approval_level":  {{"state_council", "国务院"}, {"ministry", "国家部委"}, {"province", "省级"}, {"prefecture", "地市"}, {"county", "县区"}},
	"eia_type":        {{"report_book", "报告书"}, {"report_form", "报告表"}, {"registration", "登记表"}, {"exempt", "不纳入环评管理"}},
	"report_type":     {{"report_book", "报告书"}, {"report_form", "报告表"}},
	"contract_type": {{"construction", "施工"}, {"goods", "货物"}, {"survey_design", "勘察设计"}, {"supervision", "监理"}, {"service_purchase", "政府购买服务"}, {"financing", "融资"},
		{"concession", "特许经营"}, {"other", "其他"}},
	"contract_content": {{"goods", "货物"}, {"works", "建设工程"}, {"infrastructure", "基础设施建设"}, {"land_reserve", "土地储备前期开发"}, {"farmland_water", "农田水利建设"},
		{"works_with_services", "工程与服务打包项目"}, {"financing", "融资"}, {"services", "服务"}},
	"contract_clause": {{"guarantee", "担保"}, {"repayment_commitment", "承诺偿还"}, {"budget_repayment", "以财政预算偿还"}},
	"tender_method":   {{"open_tender", "公开招标"}, {"invited_tender", "邀请招标"}, {"negotiation", "谈判或磋商"}, {"direct_award", "直接发包"}},
	"tender_exemption": {{"few_bidders", "潜在投标人有限"}, {"tender_cost", "公开招标费用占比过大"}, {"special_case", "国家安全、抢险救灾、以工代赈等特殊情况"}, {"patent", "不可替代的专利或专有技术"},
		{"own_supply", "采购人自行建设、生产或提供"}, {"concession_investor", "特许经营投资人自行建设、生产或提供"}, {"original_supplier", "须向原中标人采购"}, {"other_exemption", "国家规定的其他特殊情形"}},
	"payer_type": {{"government", "行政机关"}, {"public_institution", "事业单位"}, {"state_large_enterprise", "国有大型企业"}, {"state_enterprise", "国有中小企业"}, {"platform", "融资平台公司"},
		{"large_enterprise", "非国有大型企业"}, {"other", "其他"}},
	"start_event": {{"delivery", "交付"}, {"acceptance", "检验或验收合格"}, {"amount_confirmed", "双方确认结算金额"}, {"invoice", "收到发票"}, {"audit_finished", "审计完成"},
		{"third_party_paid", "收到第三方款项"}, {"other", "其他"}},
	"legal_basis": {{"statute", "法律"}, {"administrative_regulation", "行政法规"}, {"local_regulation", "地方性法规"}, {"department_rule", "部门规章"}, {"contract_term", "合同约定"}},
	"deposit":     {{"bid", "投标保证金"}, {"performance_bond", "履约保证金"}, {"quality", "工程质量保证金"}, {"wage", "农民工工资保证金"}, {"other", "其他"}},
	"deferrable": {{"project_code", "项目代码"}, {"feasibility_approval", "可研批复"}, {"funding_arrangement", "建设资金安排"}, {"eia_approval", "环评批复"}, {"eia_registration", "环评登记表"},
		{"soil_water_book", "水保报告书批复"}, {"soil_water_form", "水保报告表"}, {"energy_review", "节能审查意见"}, {"land_preview", "用地预审与选址意见书"}, {"land_use_approval", "用地批准"},
		{"planning_works_permit", "建设工程规划许可证"}, {"construction_permit", "施工许可证"}, {"tender", "招标结果"}, {"expropriation_risk", "征地稳评和公告"}, {"legality_review", "合法性审查"},
		{"hidden_debt_statement", "新增隐性债务说明"}, {"two_heavy_formalities", "两重项目欠缺手续"}, {"permit_fund_proof", "施工许可资金证明"}, {"secondary_material", "非关键材料"}},
	"gate":            {{"application", "申报"}, {"annual_plan", "年度计划"}, {"start", "开工"}, {"permit", "许可"}, {"contract", "签约"}, {"expropriation", "征收"}, {"decision", "决策"}},
	"stability_risk":  {{"high", "高"}, {"medium", "中"}, {"low", "低"}},
	"project_size":    {{"large", "大型"}, {"small_medium", "中小型"}},
	"assessment_type": {{"intermediary", "中介服务机构评估"}, {"public_participation", "公众参与"}, {"expert_review", "专家评议"}, {"risk_assessment", "风险评估"}},
	"premises": {{"ordinary", "非楼堂馆所"}, {"office", "办公用房"}, {"technical", "技术用房"}, {"lodging", "住宿"}, {"meeting", "会议"}, {"catering", "餐饮"}, {"training_centre", "培训中心"},
		{"other_reception", "其他接待设施"}},
	"risk":                {{"controllable", "可控"}, {"uncontrollable", "不可控"}},
	"deferral_status":     {{"open", "未补正"}, {"supplied", "已补正"}, {"withdrawn", "已撤回"}},
	"frequency":           {{"monthly", "按月"}, {"quarterly", "按季"}, {"half_yearly", "半年"}, {"yearly", "按年"}},
	"review_path":         {{"provincial", "省级审核"}, {"provincial_then_central", "省级审核后报中央"}},
	"performance_grade":   {{"excellent", "优"}, {"good", "良"}, {"medium", "中"}, {"poor", "差"}},
	"deviation":           {{"none", "无偏离"}, {"minor", "一般偏离"}, {"serious", "严重偏离"}},
	"issue_status":        {{"open", "未整改"}, {"rectifying", "整改中"}, {"closed", "已销号"}},
	"reserve_tier":        {{"planning", "谋划"}, {"reserve", "储备"}, {"preliminary", "前期"}, {"start", "开工"}, {"building", "在建"}},
	"task_status":         {{"done", "已完成"}, {"open", "未完成"}},
	"element_status":      {{"ok", "已落实"}, {"gap", "有缺口"}},
	"obstacle_kind":       {{"land_taking", "征地"}, {"relocation", "拆迁"}, {"approval", "审批"}},
	"obstacle_status":     {{"open", "未解决"}, {"closed", "已销号"}},
	"stat_doc":            {{"works_content", "建设内容"}, {"approval_document", "审批核准备案文件"}, {"works_contract", "施工合同"}, {"site_photos", "现场照片"}},
	"visit_stage":         {{"start", "开工"}, {"construction", "施工"}, {"completion", "竣工"}},
	"debt_grade":          {{"red", "红"}, {"orange", "橙"}, {"yellow", "黄"}, {"green", "绿"}},
	"key_province_status": {{"listed", "在名单内"}, {"exited", "已退出"}, {"not_listed", "不在名单内"}, {"unknown", "未知"}},
}

// Word returns the Chinese word for a value of any closed list.
func Word(code string) (string, bool) {
	word, ok := wordOf[code]
	return word, ok
}

// wordOf maps each code to its word. A code that means different things in two
// lists (both written so on purpose: "other", "equity_fund") keeps the first by
// name of the list, so that the answer never depends on map order.
var wordOf = func() map[string]string {
	words := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(Enums)) {
		for _, value := range Enums[name] {
			if _, ok := words[value.Code]; !ok {
				words[value.Code] = value.Zh
			}
		}
	}
	return words
}()
