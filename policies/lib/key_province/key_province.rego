# METADATA
# scope: package
# title: 重点省份
# description: >-
#   Whether the province of the project is on the list of key provinces. The region
#   ledger speaks first; where it is silent or does not know, the dated list in
#   params/key_province.yaml.
# schemas:
#   - input: schema.facts
package lib.key_province

import data.lib.province

# METADATA
# title: stated
# description: The status as a ledger knows it; undefined when none states one, or states it as unknown.
stated := status if {
	status := input.region.key_province.status
	status != "unknown"
}

# METADATA
# title: published
# description: The row of the dated list that holds for the region on the day of judging.
published := province.closest(data.params.key_provinces)

# METADATA
# title: status
# description: listed, exited, not_listed or unknown.
status := stated

status := published.value if not stated
