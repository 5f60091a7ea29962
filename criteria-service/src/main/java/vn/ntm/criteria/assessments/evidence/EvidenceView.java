package vn.ntm.criteria.assessments.evidence;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.files.FileType;

/** A piece of evidence as it is shown. */
@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        String indicator,

        @Schema(examples = "minutes") String kind,

        String name,
        String mediaType,

        @Schema(description = "In bytes") long size,

        @Schema(description = "SHA-256 of the content") String hash,

        @Nullable String remark,
        String by,
        Instant at,

        @Schema(description = "Where its content is") URI content,

        @Nullable @Schema(description = "Where a browser shows it; absent where browsers do not show such files")
        URI preview,

        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    /** As it is shown. */
    public static EvidenceView of(Evidence one) {
        URI content = URI.create("/api/v1/assessments/%s/evidence/%s/content".formatted(one.assessment(), one.id()));
        boolean shown =
                FileType.of(one.mediaType()).filter(FileType::hasPreview).isPresent();
        return new EvidenceView(
                one.id(),
                one.indicator(),
                one.kind().toString(),
                one.name(),
                one.mediaType(),
                one.size(),
                one.hash(),
                one.remark(),
                one.by(),
                one.at(),
                content,
                shown ? URI.create(content + "?preview=true") : null,
                one.withdrawnBy(),
                one.withdrawnAt());
    }
}
