package vn.ntm.platform.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.ntm.platform.problems.Text;

/** The bytes of a file as text: UTF-8 with or without a byte order mark, brought into the composed form (NFC). */
final class FileText {

    private static final Text UTF_8 = new Text("văn bản UTF-8", "text in UTF-8");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /** The text; empty, and a fault for each line concerned, where the bytes are no UTF-8. */
    static String of(byte[] file, FileFaults faults) {
        if (isUtf16(file)) {
            faults.add(1, "*", "UTF-16", UTF_8);
            return "";
        }
        try {
            String text = decode(file, 0, file.length);
            String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return Normalizer.normalize(bare, Normalizer.Form.NFC);
        } catch (CharacterCodingException foreign) {
            tellLines(file, faults);
            return "";
        }
    }

    private static boolean isUtf16(byte[] file) {
        return file.length > 1
                && ((file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
                        || (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE));
    }

    /** A line feed is one byte in UTF-8 and in every encoding that passes for it, so lines are told apart all the same. */
    private static void tellLines(byte[] file, FileFaults faults) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= file.length; i++) {
            if (i == file.length || file[i] == '\n') {
                try {
                    decode(file, start, i - start);
                } catch (CharacterCodingException foreign) {
                    faults.add(line, "*", new String(file, start, i - start, StandardCharsets.ISO_8859_1), UTF_8);
                }
                line++;
                start = i + 1;
            }
        }
    }

    private static String decode(byte[] file, int start, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file, start, length))
                .toString();
    }
}
