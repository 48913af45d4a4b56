# METADATA
# scope: package
# title: 公共领域
# description: >-
#   The seven public fields that government investment goes to, as the sector of a
#   package and its kind of industry show them.
# schemas:
#   - input: schema.facts
package lib.public_field

import data.lib.params

# METADATA
# title: by sector
# description: Whether the sector alone shows a public field, so that the kind of industry is not asked for.
by_sector if input.project.sector in params.at(data.params.public_sectors, input.judged_on)

# METADATA
# title: shown
# description: Whether sector or kind of industry shows a public field; undefined where neither is enough to say.
shown if {
	by_sector
} else := input.project.industry_type in params.at(data.params.public_industry_types, input.judged_on)
