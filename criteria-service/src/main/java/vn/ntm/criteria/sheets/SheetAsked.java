package vn.ntm.criteria.sheets;

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
record SheetAsked(
        SetKind kind,
        SetLevel level,
        LocalDate on,
        @Nullable UUID within) {

    SheetAsked within(UUID unit) {
        return new SheetAsked(kind, level, on, unit);
    }
}
