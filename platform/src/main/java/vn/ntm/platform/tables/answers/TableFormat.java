package vn.ntm.platform.tables.answers;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** The forms in which a table is answered. */
public enum TableFormat {
    JSON(TableFormat.JSON_TYPE, "json"),
    CSV(TableFormat.CSV_TYPE, "csv"),
    XLSX(TableFormat.XLSX_TYPE, "xlsx");

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType mediaType;
    private final String suffix;

    TableFormat(String mediaType, String suffix) {
        this.mediaType = MediaType.valueOf(mediaType);
        this.suffix = suffix;
    }

    /** What the caller likes best of these forms, JSON where nothing or anything is asked for; empty where none suits. */
    public static Optional<TableFormat> asked(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> format.mediaType.isCompatible(wanted)))
                .findFirst();
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String suffix() {
        return suffix;
    }
}
