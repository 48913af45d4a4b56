# METADATA
# scope: package
# title: 事实
# description: Shared reading of the facts of a package.
# schemas:
#   - input: schema.facts
package lib.facts

import data.lib.params

# METADATA
# title: documents of
# description: Index and content of each document of one of the types.
documents_of(types) := {i: document |
	some i, document in input.documents
	document.type in types
}

# METADATA
# title: has document
# description: Whether a document of one of the types stands in the package.
has_document(types) := count(documents_of(types)) > 0

# METADATA
# title: applications for
# description: Index and content of each application for a national list.
applications_for(list) := {i: application |
	some i, application in input.applications
	application.list == list
}

# METADATA
# title: requests
# description: Index and content of each application for a list that is judged.
requests := {i: application |
	some i, application in input.applications
	application.list in input.lists
}

# METADATA
# title: items of
# description: Index and content of each cost item that a source of money is tied to.
items_of(source) := {i: item |
	some i, item in input.investment.items
	item.code == source.content_item
}

# METADATA
# title: sources of
# description: Index and content of each source of money of one of the types.
sources_of(types) := {i: source |
	some i, source in input.funding.sources
	source.type in types
}

# METADATA
# title: negate
# description: The opposite of a boolean, as a value.
negate(true) := false

negate(false) := true

# METADATA
# title: within
# description: Whether two amounts differ by no more than a tolerance.
within(a, b, tolerance) := abs(a - b) <= tolerance

# METADATA
# title: year of
# description: The year of a day.
year_of(day) := to_number(substring(day, 0, 4))

# METADATA
# title: end of year
# description: The last day of a year.
end_of_year(year) := sprintf("%d-12-31", [year])

# METADATA
# title: years after
# description: >-
#   The day some years after a day. A term that begins on 29 February ends on the
#   last of February in a year without one, as 民法典 第二百零二条 counts.
years_after(day, years) := sprintf("%d-02-28", [year]) if {
	year := year_of(day) + years
	substring(day, 4, -1) == "-02-29"
	not leap(year)
} else := sprintf("%d%s", [year_of(day) + years, substring(day, 4, -1)])

leap(year) if {
	year % 4 == 0
	year % 100 != 0
}

leap(year) if year % 400 == 0

# METADATA
# title: millionths
# description: a over b in millionths, rounded down, to be shown and never compared. b is above zero.
millionths(a, b) := floor((a * 1000000) / b)

# METADATA
# title: element
# description: >-
#   The pointer that a pattern means for one element of a list. A rule needs it
#   where the fact of some elements is asked for and that of others is not.
element(pattern, i) := replace(pattern, "*", sprintf("%d", [i]))

# METADATA
# title: has market financing
# description: >-
#   Whether the project also borrows on the market, as any part of the package shows
#   it: a total above zero or left open, a bank loan among the sources, or a payment
#   on such a loan. A package that shows none is not asked for its figures.
default has_market_financing := false

has_market_financing if object.get(input.market, "total", 1) > 0

has_market_financing if {
	some row in input.debt_service
	some column in ["market_principal", "market_interest"]
	row[column] != 0
}

has_market_financing if {
	some source in sources_of({"bank_loan"})
	object.get(source, "amount", 1) > 0
}

# METADATA
# title: last year paid
# description: The last year in which one of the columns of the debt service is above zero; undefined when none is.
last_year_paid(columns) := max({row.year |
	some row in input.debt_service
	some column in columns
	row[column] > 0
})

# METADATA
# title: documented support
# description: >-
#   The lines of the balance plan that state year, type, amount and the document
#   they rest on. Money without a document is not counted on.
documented_support := [line |
	some line in input.balance_plan
	is_string(line.type)
	is_string(line.document)
	is_number(line.year)
	is_number(line.amount)
]

# METADATA
# title: ledger
# description: Code of the region whose ledger states a figure, by its pointer below /region.
ledger(pointer) := input.region.stated_in[substring(pointer, 7, -1)]

# METADATA
# title: apart
# description: >-
#   Where figures that are held against each other come from ledgers of different
#   levels: what the nearest of these ledgers lacks, as pointers that end in its
#   code. They stand nowhere, so that a rule that needs them is undetermined.
apart(pointers) := {sprintf("%s/%s", [pointer, nearest]) |
	nearest := max({ledger(pointer) | some pointer in pointers})
	some pointer in pointers
	ledger(pointer) != nearest
}

# METADATA
# title: level
# description: Code of the region whose ledger states all of the figures; undefined when no single one does.
level(pointers) := code if {
	some code in {ledger(pointer) | some pointer in pointers}
	every pointer in pointers {
		ledger(pointer) == code
	}
}

# METADATA
# title: bond years
# description: The years for which special bonds are applied for; without an application, the year of judging.
bond_years := {application.year | some application in applications_for("special_bond")} if {
	count(applications_for("special_bond")) > 0
} else := {year_of(input.judged_on)}

# METADATA
# title: done documents of
# description: >-
#   Documents of the types that are finished: stated done, or, where no status is
#   stated, with the number and the date that only a finished document has.
done_documents_of(types) := {i: document |
	some i, document in documents_of(types)
	done(document)
}

done(document) if document.status == "done"

done(document) if {
	not document.status
	document.number
	document.date
}

# METADATA
# title: standing documents
# description: >-
#   Index and content of each document that is not said to be pending, deferred or
#   not required. Without a status it counts, so that a rule asks for what it lacks.
standing_documents := {i: document |
	some i, document in input.documents
	object.get(document, "status", "done") == "done"
}

# METADATA
# title: unclear documents of
# description: >-
#   Documents of the types that state neither a status nor what would stand for one.
#   A rule that finds no finished document needs the status of these.
unclear_documents_of(types) := {i: document |
	some i, document in documents_of(types)
	not document.status
	not done(document)
}

# METADATA
# title: place of
# description: >-
#   Where to look for a document of the types that is not there: at the status of
#   the first that is not finished, else at the list.
place_of(types) := sprintf("/documents/%d/status", [min(rows)]) if {
	rows := object.keys(documents_of(types))
	count(rows) > 0
} else := "/documents"

# METADATA
# title: best
# description: >-
#   Where one of several documents is enough: the findings about the one with the
#   fewest failures, the first of them. found holds the findings by index.
best(found) := found[first] if {
	fewest := min({count(failures(findings)) | some findings in found})
	first := min({i | some i, findings in found; count(failures(findings)) == fewest})
}

# METADATA
# title: settled
# description: Whether one of several documents meets a rule in full, so that the others are not asked for.
settled(found) if {
	some findings in found
	count(failures(findings)) == 0
}

failures(findings) := {finding |
	some finding in findings
	finding.ok == false
}

# METADATA
# title: days between
# description: Days from one day to another, below zero where the second comes first.
days_between(day, other) := day_number(other) - day_number(day)

# Counted by year and month from March, so that a leap day is the last of its
# year. Written out because OPA's own times end in 2262.
day_number(day) := (((year * 365) + leap_days) + month_days) + to_number(substring(day, 8, 2)) if {
	number := to_number(substring(day, 5, 2))
	month := (number + 9) % 12
	year := year_of(day) - shift(number)
	leap_days := (floor(year / 4) - floor(year / 100)) + floor(year / 400)
	month_days := floor(((month * 306) + 5) / 10)
}

shift(month) := 1 if month < 3

shift(month) := 0 if month >= 3

# METADATA
# title: in jilin
# description: Whether the project stands in Jilin, whose own demands bind only there.
in_jilin := startswith(input.project.region, "22")

# METADATA
# title: in hand in jilin
# description: >-
#   Whether the project stands in Jilin and still has to be built, so that its plan
#   and the service it gets matter.
in_hand_in_jilin := false if {
	in_jilin == false
} else := input.project.status != "completed"

# METADATA
# title: unstated
# description: >-
#   Pointers of the fact that a pattern names, in those elements of a list that do
#   not state it. A rule needs them where only some elements are asked.
unstated(pattern, elements) := {element(pattern, i) |
	name := regex.replace(pattern, `^.*/`, "")
	some i, row in elements
	is_null(object.get(row, name, null))
}

# METADATA
# title: application owed
# description: >-
#   Where the application for a list would stand when the package has none: a rule
#   that judges the request needs it.
application_owed(list) := {element("/applications/*", count(object.get(input, "applications", [])))} if {
	count(applications_for(list)) == 0
} else := set()

# METADATA
# title: distance
# description: How far an amount is below its limit (room) or above it (gap), as values of a finding.
distance(actual, limit) := {"room": limit - actual} if actual <= limit

distance(actual, limit) := {"gap": actual - limit} if actual > limit

# METADATA
# title: province of
# description: The division code of the province that a division code lies in.
province_of(code) := sprintf("%s0000", [substring(code, 0, 2)])

# METADATA
# title: months after
# description: >-
#   The day some months after a day: the same day of that month or, where it has no
#   such day, its last, as 民法典 第二百零二条 counts.
months_after(day, months) := sprintf("%s%02d", [substring(first, 0, 8), min([day_of(day), length])]) if {
	number := month_number(day) + months
	first := first_of(number)
	length := days_between(first, first_of(number + 1))
}

# METADATA
# title: months between
# description: >-
#   Whole months gone by from one day to another; below zero where the second comes
#   first.
months_between(day, other) := months if {
	months := month_number(other) - month_number(day)
	months_after(day, months) <= other
} else := (month_number(other) - month_number(day)) - 1

day_of(day) := to_number(substring(day, 8, 2))

month_number(day) := ((year_of(day) * 12) + to_number(substring(day, 5, 2))) - 1

first_of(number) := sprintf("%04d-%02d-01", [floor(number / 12), (number % 12) + 1])

# METADATA
# title: says something
# description: Whether a text is more than a word that stands where nothing has been written yet.
says_something(text) := negate(text in params.at(data.params.placeholder_words, input.judged_on))

# METADATA
# title: written
# description: >-
#   Whether a row states a text and says something in it. A rule that asks for the
#   statement itself fails without it; there is nothing else to find out.
written(row, name) := says_something(row[name]) if {
	is_string(row[name])
} else := false

# METADATA
# title: begun
# description: >-
#   Whether the works have begun: the day of the start is stated, or the project is
#   not new. Undefined where neither is stated.
begun if {
	is_string(input.project.schedule.actual_start)
} else := input.project.status != "new"

# METADATA
# title: start owed
# description: >-
#   What a rule on works that have begun lacks to know whether, or since when, they
#   have.
start_owed contains "/project/status" if not input.project.schedule.actual_start

start_owed contains "/project/schedule/actual_start" if input.project.status != "new"

# METADATA
# title: weekdays between
# description: >-
#   Days from Monday to Friday after one day up to another. Public holidays are not
#   known here and count as well.
weekdays_between(day, other) := weekdays_until(day_number(other)) - weekdays_until(day_number(day))

# Day numbers are shifted so that a Monday is 1 of its week and a Sunday ends it.
weekdays_until(number) := (floor(shifted / 7) * 5) + min([shifted % 7, 5]) if {
	shifted := number + 2
}
