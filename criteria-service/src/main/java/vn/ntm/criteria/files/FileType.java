package vn.ntm.criteria.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken: what an office scans, photographs and writes; nothing that runs. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    HEIC("image/heic", false, "heic", "heif"),
    TIFF("image/tiff", false, "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    CSV("text/csv", false, "csv"),
    TEXT("text/plain", false, "txt");

    private final String mediaType;
    private final boolean preview;
    private final List<String> endings;

    FileType(String mediaType, boolean preview, String... endings) {
        this.mediaType = mediaType;
        this.preview = preview;
        this.endings = List.of(endings);
    }

    /** The type with this media type. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself and runs nothing of it. */
    public boolean hasPreview() {
        return preview;
    }

    /** How names of such files end, without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether this is how the name of such a file ends. */
    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }
}
