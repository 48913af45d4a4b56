# METADATA
# scope: package
# title: 中央资金
# description: >-
#   Central construction money of all channels counted together, and the share of
#   the project that it may make up.
# schemas:
#   - input: schema.facts
package lib.central

import data.lib.facts
import data.lib.params

# METADATA
# title: sources
# description: The sources that are central construction money, by index.
sources := facts.sources_of({"central_budget", "treasury_bond", "central_other"})

# METADATA
# title: caps
# description: >-
#   The caps that the table knows for one of the names on the day of judging. A cap
#   states cap_pct in whole percent and its base.
caps(names) := [cap |
	some cap in params.in_force(data.params.central_share_caps, input.judged_on)
	some name in cap.names
	name in names
]

# METADATA
# title: base needs
# description: The facts that central money is held against, by the base of the cap.
base_needs := {"total_investment": "/investment/total", "capital": "/funding/capital_total"}

# METADATA
# title: held against
# description: >-
#   Whether all central money stays within a share, in millionths of a percent, of
#   the base. most is that share in money, rounded down, to be shown.
held_against(limit, base) := {
	"ok": (actual * 100000000) <= (limit * amount),
	"values": {"actual": actual, "base": base, "amount": amount, "limit": limit, "most": most, "gap": actual - most},
} if {
	actual := sum([source.amount | some source in sources])
	amount := amount_of(base)
	most := floor((limit * amount) / 100000000)
}

amount_of("total_investment") := input.investment.total

amount_of("capital") := input.funding.capital_total
