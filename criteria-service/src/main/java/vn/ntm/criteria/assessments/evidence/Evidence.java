package vn.ntm.criteria.assessments.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;

/**
 * A file that is shown for an indicator (<i>tài liệu minh chứng</i>).
 *
 * @param hash SHA-256 of its content, by which the store knows it
 * @param name as its sender calls it
 * @param mediaType as its content says
 * @param size in bytes
 * @param by who added it
 * @param withdrawnAt absent while it is shown
 */
public record Evidence(
        UUID id,
        UUID assessment,
        String indicator,
        EvidenceKind kind,
        String hash,
        String name,
        String mediaType,
        long size,
        @Nullable String remark,
        String by,
        Instant at,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    /** Whether it is shown: it was not withdrawn. */
    public boolean isShown() {
        return withdrawnAt == null;
    }
}
