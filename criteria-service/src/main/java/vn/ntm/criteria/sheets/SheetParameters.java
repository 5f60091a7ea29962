package vn.ntm.criteria.sheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** The parameters of a request for a sheet, or of a job that takes one. */
final class SheetParameters {

    private SheetParameters() {}

    /** @throws ProblemException (malformed) where one of them cannot be read or the day is absent */
    static SheetAsked read(@Nullable String kind, @Nullable String level, @Nullable String on) {
        LocalDate day = Parameters.date(SheetAsked.ON, on)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.MALFORMED_REQUEST,
                        Fault.of(SheetAsked.ON, on, new Text("một ngày như 2023-12-31", "a date such as 2023-12-31"))));
        return new SheetAsked(
                Parameters.oneOf(SetKind.class, SheetAsked.KIND, kind).orElse(SetKind.COMMUNE),
                Parameters.oneOf(SetLevel.class, SheetAsked.LEVEL, level).orElse(SetLevel.STANDARD),
                day,
                null);
    }

    /** Those of a job, as {@link #written} kept them; one from before has no unit in them. */
    static SheetAsked read(Map<String, String> parameters) {
        SheetAsked asked =
                read(parameters.get(SheetAsked.KIND), parameters.get(SheetAsked.LEVEL), parameters.get(SheetAsked.ON));
        String within = parameters.get(SheetAsked.WITHIN);
        return within == null ? asked : asked.within(UUID.fromString(within));
    }

    /** As a job keeps them. */
    static Map<String, String> written(SheetAsked asked) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SheetAsked.KIND, asked.kind().toString());
        parameters.put(SheetAsked.LEVEL, asked.level().toString());
        parameters.put(SheetAsked.ON, asked.on().toString());
        if (asked.within() != null) {
            parameters.put(SheetAsked.WITHIN, asked.within().toString());
        }
        return parameters;
    }
}
