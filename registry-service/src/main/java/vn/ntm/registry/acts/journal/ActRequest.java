package vn.ntm.registry.acts.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.requests.Fields;

/**
 * An act as it is posted.
 *
 * @param clauses none, or absent, where only its number is to be on record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActRequest(
        @Nullable String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate from,
        @Nullable String source,
        @Nullable List<@Nullable ClauseRequest> clauses) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_SOURCE = 1000;

    Act act(Fields fields) {
        List<Clause> read = new ArrayList<>();
        for (int i = 0; clauses != null && i < clauses.size(); i++) {
            ClauseRequest clause = clauses.get(i);
            if (clause == null) {
                fields.required("clauses/" + i, clause, "");
            } else {
                read.add(clause.clause(fields.at("clauses", i)));
            }
        }
        return new Act(
                fields.text("number", number, LONGEST_NUMBER),
                fields.optionalText("title", title, LONGEST_TITLE),
                fields.optionalText("body", body, LONGEST_TITLE),
                day("passedOn", passedOn, fields),
                fields.required("from", day("from", from, fields), LocalDate.EPOCH),
                fields.optionalText("source", source, LONGEST_SOURCE),
                read);
    }

    private static @Nullable LocalDate day(String field, @Nullable LocalDate day, Fields fields) {
        // Beyond them people mean none, and PostgreSQL has none.
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            fields.refuse(field, day, new Text("một ngày như 2025-07-01", "a date such as 2025-07-01"));
        }
        return day;
    }
}
