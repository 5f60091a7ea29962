package vn.ntm.criteria.drafting;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.setfiles.comparison.Difference;

/**
 * What became of a draft that was sent.
 *
 * @param state what the version is with it: proposed, or unconfirmed where it is law that a release brought
 * @param differences field by field from the text before: of the same version, or else of the one before it
 * @param findings what stands against publication
 */
@Schema(name = "CriteriaSetDraft")
record DraftView(
        String set,
        int version,
        int revision,
        String state,
        boolean kept,
        List<Difference> differences,
        List<FindingView> findings) {

    /** @param severity error or warning */
    @Schema(name = "SetFinding")
    record FindingView(String severity, String field, String message) {

        static List<FindingView> of(List<SetCheck.Remark> remarks, Locale locale) {
            return remarks.stream()
                    .map(one -> new FindingView(
                            one.severity().toString(), one.field(), one.text().in(locale)))
                    .toList();
        }
    }
}
