package vn.ntm.criteria.assessments;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.values.ValueJson;

/** All that was said of one indicator. */
record EntryView(
        int revision,
        @Nullable SaidView declared,
        @Nullable SaidView verified,
        @Nullable SaidView appraised,

        @Nullable @Schema(description = "What the record says; goes before what is declared")
        ComputedView computed) {

    private static EntryView of(Entry entry, @Nullable Value computed, Locale locale) {
        return new EntryView(
                entry.revision(),
                SaidView.of(entry.declared()),
                SaidView.of(entry.verified()),
                SaidView.of(entry.appraised()),
                computed == null ? null : new ComputedView(ValueJson.plain(computed), Derived.SOURCE.in(locale)));
    }

    /** By indicator: those that are computed first, whether anything was said of them or not. */
    static Map<String, EntryView> all(Assessment assessment, Locale locale) {
        Map<String, EntryView> entries = new LinkedHashMap<>();
        Map<String, Value> computed = assessment.basis().derived();
        computed.keySet().stream()
                .sorted()
                .forEach(code -> entries.put(code, of(Entry.NONE, computed.get(code), locale)));
        assessment.entries().forEach((code, entry) -> entries.put(code, of(entry, computed.get(code), locale)));
        return entries;
    }

    /** What was computed of an indicator, and from what. */
    @Schema(name = "ComputedValue")
    record ComputedView(@Nullable Object value, String source) {}

    /** What somebody said of an indicator. */
    record SaidView(
            @Nullable Object value,
            @Nullable String source,
            @Nullable String remark,
            String by,
            @Nullable String department,
            Instant at,
            boolean corrected) {

        static @Nullable SaidView of(@Nullable Said said) {
            return said == null
                    ? null
                    : new SaidView(
                            ValueJson.plain(said.value()),
                            said.source(),
                            said.remark(),
                            said.by(),
                            said.department(),
                            said.at(),
                            said.corrected());
        }
    }
}
