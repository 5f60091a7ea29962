package vn.ntm.criteria.sheets.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;

/**
 * Which assessments a sheet is about.
 *
 * @param within those of the units in this one; of the caller's territory where it is absent
 */
public record SheetAsked(
        SetKind kind,
        SetLevel level,
        LocalDate on,
        @Nullable UUID within) {

    /** The parameters of a request or a job by which it is asked. */
    public static final String ON = "on";

    public static final String KIND = "kind";
    public static final String LEVEL = "level";
    public static final String WITHIN = "within";

    public SheetAsked within(UUID unit) {
        return new SheetAsked(kind, level, on, unit);
    }
}
