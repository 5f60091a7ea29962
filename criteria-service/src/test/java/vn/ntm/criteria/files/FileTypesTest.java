package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are taken, and as what: by their content, whatever their name says. */
class FileTypesTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("biên bản.pdf", bytes(PDF), FileType.PDF),
                Arguments.of("BIÊN BẢN.PDF", bytes(PDF), FileType.PDF),
                Arguments.of("nhà văn hóa.png", PNG, FileType.PNG),
                Arguments.of("đường thôn.jpeg", JPEG, FileType.JPEG),
                Arguments.of("đường thôn.jpg", JPEG, FileType.JPEG),
                Arguments.of("danh sách.csv", bytes("họ tên,hộ\nNguyễn Văn A,1\n"), FileType.CSV),
                Arguments.of("ghi chú.txt", bytes("Đã họp dân.\n"), FileType.TEXT),
                Arguments.of("báo cáo cũ.doc", compound("WordDocument"), FileType.DOC),
                Arguments.of("bảng cũ.xls", compound("Workbook"), FileType.XLS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void isTakenAsWhatItIs(String name, byte[] content, FileType type) throws IOException {
        assertThat(typeOf(name, content)).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a page that calls itself a PDF", "x.pdf", bytes("<!DOCTYPE html><script>1</script>")),
                Arguments.of("a page", "x.html", bytes("<html><body>x</body></html>")),
                Arguments.of("a drawing that runs", "x.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("a drawing that calls itself a PNG", "x.png", bytes("<svg xmlns=\"a\"><script/></svg>")),
                Arguments.of("a PDF that calls itself a photograph", "x.jpg", bytes(PDF)),
                Arguments.of("a photograph that calls itself a text", "x.txt", PNG),
                Arguments.of("a script", "x.sh", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a script that calls itself a text", "x.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a program", "x.pdf", new byte[] {'M', 'Z', 0, 0}),
                Arguments.of("no ending", "biên bản", bytes(PDF)),
                Arguments.of("two endings", "x.pdf.exe", bytes(PDF)),
                Arguments.of("a head of an old document and no more", "x.doc", OLE),
                Arguments.of("an old document with macros", "x.doc", compound("WordDocument", "_VBA_PROJECT")),
                Arguments.of("an old workbook that calls itself a document", "x.doc", compound("Workbook")),
                Arguments.of("bytes that call themselves a table", "x.csv", new byte[] {'a', ',', 0, 1, 2, '\n'}),
                Arguments.of("an archive that is none", "x.docx", bytes("PK\u0003\u0004 and no more")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, String name, byte[] content) throws IOException {
        assertThat(typeOf(name, content)).as(what).isEmpty();
    }

    @Test
    void officeDocumentsAreTakenWithoutMacros() throws IOException {
        assertThat(typeOf("x.docx", office("word/document.xml"))).contains(FileType.DOCX);
        assertThat(typeOf("x.xlsx", office("xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(typeOf("x.docx", office("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(typeOf("x.docm", office("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(typeOf("x.zip", office("a.txt"))).isEmpty();
    }

    @Test
    void anArchiveIsADocumentOnlyWhereItHasOneInside() throws IOException {
        assertThat(typeOf("x.docx", office("setup.exe"))).isEmpty();
        assertThat(typeOf("x.docx", office("xl/workbook.xml"))).isEmpty();
        assertThat(typeOf("x.docx", office("word/document.xml", "word/setup.exe")))
                .isEmpty();
        assertThat(typeOf("x.xlsx", office("META-INF/MANIFEST.MF", "A.class"))).isEmpty();
        assertThat(typeOf("x.odt", office("mimetype", "content.xml"))).isEmpty();
    }

    private Optional<FileType> typeOf(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("uploaded"), content);
        return FileTypes.of(file, name);
    }

    private byte[] office(String... parts) throws IOException {
        Path file = folder.resolve("made");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : Stream.concat(Stream.of("[Content_Types].xml"), List.of(parts).stream())
                    .toList()) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(bytes("<a/>"));
                zip.closeEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    /** The head of an old office file and names of streams as its directory has them. */
    private static byte[] compound(String... streams) {
        byte[] names = String.join("\0", streams).getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(OLE, 512 + names.length);
        System.arraycopy(names, 0, file, 512, names.length);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
