package vn.ntm.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a child process on disk, so that whoever comes after a killed parent can end it. */
public record PidFile(Path path) {

    /** A system's account of when a process began may shift a little when its clock is set. */
    private static final Duration CLOCK_SHIFT = Duration.ofSeconds(5);

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(path.getParent());
        Instant begin = process.info().startInstant().orElseThrow();
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(draft, process.pid() + " " + begin.toEpochMilli());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets the process. */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * The recorded process, where it still runs. Numbers of processes are used again, so only a process counts that began
     * when the recorded one did and that runs this program.
     *
     * @param program a part of the command line that nothing else has, such as the path of the jar
     */
    public Optional<ProcessHandle> orphan(String program) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        String[] words = Files.readString(path).strip().split(" ");
        Instant begin = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(begin, instant).abs().compareTo(CLOCK_SHIFT) < 0)
                        .isPresent())
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(program))
                        .isPresent());
    }
}
