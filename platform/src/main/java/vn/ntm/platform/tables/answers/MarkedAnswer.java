package vn.ntm.platform.tables.answers;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.marks.MarkedFile;

/** A refused file as an answer, with its faults marked. */
public final class MarkedAnswer {

    private MarkedAnswer() {}

    /**
     * The refused file with its faults marked, where the caller asks for a workbook and the faults are in its rows.
     *
     * @throws ProblemException the refusal itself, otherwise
     */
    public static Response orThrow(ProblemException refused, byte[] file, HttpHeaders headers) {
        boolean inRows = refused.faults().stream().anyMatch(fault -> fault.line() != null);
        if (!inRows
                || TableFormat.asked(headers).filter(TableFormat.XLSX::equals).isEmpty()) {
            throw refused;
        }
        return of(refused.type().kind().status(), file, refused.faults(), Languages.of(headers));
    }

    /**
     * @param status of the answer
     * @param file as it was sent
     * @param faults what was found in it
     */
    public static Response of(int status, byte[] file, List<Fault> faults, Locale language) {
        return Response.status(status)
                .type(TableFormat.XLSX_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"faults.xlsx\"")
                .entity(MarkedFile.of(file, faults, language))
                .build();
    }
}
