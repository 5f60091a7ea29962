package vn.ntm.criteria.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into files whose first bytes say too little: an archive may hold anything under the name of a document, and any
 * bytes may be called a text. What is not soundly what it says is none.
 */
final class Insides {

    private static final String OF_OFFICE = "[content_types].xml";
    private static final Set<String> PROGRAMS =
            Set.of("exe", "dll", "scr", "com", "bat", "cmd", "ps1", "vbs", "js", "jar");
    private static final int LONGEST_MEDIA_TYPE = 200;

    private Insides() {}

    /** Whether the file is inside what its type says, and has nothing that runs. */
    static boolean are(FileType type, Path file) throws IOException {
        return switch (type) {
            case DOCX -> isArchiveOf(file, OF_OFFICE, "word/document.xml");
            case XLSX -> isArchiveOf(file, OF_OFFICE, "xl/workbook.xml");
            case ODT, ODS -> isArchiveOf(file, "mimetype", "content.xml") && saysItIs(type, file);
            case DOC -> isCompound(file, "WordDocument");
            case XLS -> isCompound(file, "Workbook") || isCompound(file, "Book");
            case CSV, TEXT -> isText(file);
            case PDF, JPEG, PNG, HEIC, TIFF -> true;
        };
    }

    private static boolean isArchiveOf(Path file, String... parts) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = zip.stream()
                    .map(part -> part.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            return names.containsAll(Set.of(parts)) && names.stream().noneMatch(Insides::runs);
        } catch (ZipException damaged) {
            return false;
        }
    }

    private static boolean runs(String part) {
        return part.endsWith("vbaproject.bin")
                || part.startsWith("basic/")
                || part.startsWith("scripts/")
                || PROGRAMS.contains(part.substring(part.lastIndexOf('.') + 1));
    }

    private static boolean saysItIs(FileType type, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry says = zip.getEntry("mimetype");
            try (InputStream content = zip.getInputStream(says)) {
                String mediaType = new String(content.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII);
                return mediaType.strip().equals(type.mediaType());
            }
        }
    }

    /**
     * Whether a compound file (<i>.doc</i>, <i>.xls</i>) has a stream of this name and no macros. Its directory names
     * streams in UTF-16; a document that only writes such a name in its text is refused with those that have macros.
     */
    private static boolean isCompound(Path file, String stream) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return content.contains(inDirectory(stream)) && !content.contains(inDirectory("_VBA_PROJECT"));
    }

    private static String inDirectory(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isText(Path file) throws IOException {
        for (byte one : Files.readAllBytes(file)) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return true;
    }
}
