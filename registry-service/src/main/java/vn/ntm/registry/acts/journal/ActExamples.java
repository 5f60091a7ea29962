package vn.ntm.registry.acts.journal;

/** What the documentation of the interface says of acts. */
final class ActExamples {

    static final String DESCRIPTION = """
            One act, or several in `acts`: those that hold from one day are checked together. `change` of a clause is \
            establish (`unit`, `sources`, or `fromNoUnit`), rename, retype, reparent, recode (`unit` and what it is \
            from now on: `name`, `fullName`, `type`, `parent`, `code`, several at once if need be), merge (`sources`, \
            `into`), split (`unit`, `parts`), dissolve (`unit`, `parts`, or `withItsUnits`) or boundary (`unit`, \
            `into`, `area`, `population`; both go on). Units that are changed, parted or ended are named by their codes \
            on the day before; receivers and parents by those on the day. A source is taken whole unless `area` or \
            `population` say what of it is taken: all, part, rest, none, unknown, or a figure; the parts of a unit must \
            be together all of it, unless it `goesOn`. `into` and `parts` with a type begin, others exist. An act \
            without clauses is put on record by its number. An act is known by number and day, so the number of a \
            province's own act names the province: 12/NQ-HĐND Bắc Ninh. Acts on record as they are change nothing. A province's \
            officer changes hamlets in its territory.""";

    static final String MERGER = """
            {"acts":[{"number":"1658/NQ-UBTVQH15","title":"Sắp xếp các đơn vị hành chính cấp xã của tỉnh Bắc Ninh năm 2025",
              "body":"Ủy ban Thường vụ Quốc hội","passedOn":"2025-06-16","from":"2025-07-01","clauses":[
              {"clause":"k.95 Đ.1","change":"merge",
               "sources":[{"level":"commune","code":"07682"},
                          {"level":"commune","code":"07684","area":"part","population":"none"}],
               "into":{"level":"commune","code":"07682","type":"phuong","name":"Tân An","fullName":"Phường Tân An",
                       "parent":"24"}},
              {"clause":"k.96 Đ.1","change":"reparent","unit":{"level":"commune","code":"07210"},"parent":"24"}]}]}
            """;

    private ActExamples() {}
}
