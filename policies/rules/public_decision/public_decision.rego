# METADATA
# scope: package
# title: 重大行政决策
# description: 属于重大行政决策的公共建设项目,公众参与、专家论证、风险评估、合法性审查和集体讨论齐备。
# schemas:
#   - input: schema.facts
package rules.public_decision

import data.lib.params

# METADATA
# title: 重大公共建设项目决策程序
# description: 列为重大行政决策事项的公共建设项目,须公开征求意见、专家论证、风险评估、合法性审查并经集体讨论,征求意见和审查的时间达到要求。
# custom:
#   code: GI-022
#   severity: warn
#   lists: [special_bond, central_budget, treasury_bond]
#   from: "2019-09-01"
#   basis:
#     - {source: SC-713, clause: 第三条, confidence: text}
#     - {source: SC-713, clause: 第十四条, confidence: text}
#     - {source: SC-713, clause: 第十五条, confidence: text}
#     - {source: SC-713, clause: 第十九条, confidence: text}
#     - {source: SC-713, clause: 第二十二条, confidence: text}
#     - {source: SC-713, clause: 第二十五条, confidence: text}
#     - {source: SC-713, clause: 第二十六条, confidence: text}
#     - {source: SC-713, clause: 第三十条, confidence: text}
#   title_en: Decision procedure for major public works
#   description_en: Public works that are a major administrative decision passed public consultation, expert review, risk assessment, legality review and collective discussion, the consultation and the review for as long as they normally last.
#   values:
#     actual: {kind: days, zh: 天数, en: days}
#     limit: {kind: days, zh: 一般不少于, en: normally at least}
#     gap: {kind: days, zh: 少, en: days short}
#     date: {kind: date, zh: 集体讨论日期, en: day of the discussion}
#     day: {kind: date, zh: 核查日, en: day of judging}
#   messages:
#     fail: {zh: "公开征求意见 {actual},一般不少于 {limit},少 {gap}", en: "the public was consulted for {actual}, normally at least {limit}: {gap} short"}
#     legality: {zh: "合法性审查 {actual}(工作日),一般不少于 {limit},少 {gap}", en: "the legality review took {actual} (working days), normally at least {limit}: {gap} short"}
#     expert: {zh: "没有经过专家论证", en: "there was no expert review"}
#     risk: {zh: "没有经过风险评估", en: "there was no risk assessment"}
#     meeting: {zh: "集体讨论日期 {date} 晚于核查日 {day},尚未讨论决定", en: "the collective discussion is on {date}, after the day of judging ({day}): nothing is decided yet"}
#   remedy: 补齐决策程序
#   remedy_en: Complete the steps of the decision
applies["GI-022"] := object.get(input, ["project", "major_decision"], count(object.get(input, "decision", {})) > 0)

needs["GI-022"] contains pointer if {
	applies["GI-022"]
	some pointer in {
		"/decision/consult_days", "/decision/expert", "/decision/risk",
		"/decision/legality_days", "/decision/meeting",
	}
}

lasting(pointer, message, actual, limit) := {
	"pointer": pointer,
	"ok": actual >= limit,
	"message": message,
	"values": {"actual": actual, "limit": limit, "gap": max([limit - actual, 0])},
}

findings["GI-022"] contains lasting("/decision/consult_days", "fail", input.decision.consult_days, limit) if {
	limit := params.at(data.params.consultation_days, input.judged_on)
}

findings["GI-022"] contains lasting("/decision/legality_days", "legality", input.decision.legality_days, limit) if {
	limit := params.at(data.params.legality_review_days, input.judged_on)
}

findings["GI-022"] contains {"pointer": "/decision/expert", "ok": input.decision.expert, "message": "expert", "values": {}}

findings["GI-022"] contains {"pointer": "/decision/risk", "ok": input.decision.risk, "message": "risk", "values": {}}

findings["GI-022"] contains {
	"pointer": "/decision/meeting",
	"ok": input.decision.meeting <= input.judged_on,
	"message": "meeting",
	"values": {"date": input.decision.meeting, "day": input.judged_on},
}
