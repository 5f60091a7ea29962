package vn.ntm.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.infrastructure.Directories;
import vn.ntm.infrastructure.DirectoryLock;
import vn.ntm.infrastructure.Orphans;
import vn.ntm.infrastructure.RealPostgres;
import vn.ntm.local.supervision.PidFile;

/** The folder in which one suite at a time keeps everything. */
record DataFolder(Path root) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    /** Where the services keep files that were sent to them. */
    Path files() {
        return root.resolve("files");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    PidFile pidFile(ServiceName service) {
        return new PidFile(root.resolve("run").resolve(service.folder() + ".pid"));
    }

    /** @throws SuiteFailure when another suite runs on the folder, or it cannot be written */
    DirectoryLock lock() {
        try {
            return DirectoryLock.on(root);
        } catch (IllegalStateException inUse) {
            throw new SuiteFailure("another suite runs on " + root
                    + ": stop it, or give this one a folder of its own with --data and ports of its own");
        } catch (IOException e) {
            throw new SuiteFailure(
                    "cannot write to " + root + " (" + e.getMessage() + "): choose another with --data", e);
        }
    }

    /** Ends what a killed suite left running here. The caller holds the lock, so all of it is an orphan. */
    void endOrphans(SuiteConfiguration configuration, Progress progress) throws IOException {
        List<ProcessHandle> orphans = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            String jar = service.jarIn(configuration.checkout()).toString();
            Optional<ProcessHandle> orphan = pidFile(service).orphan(jar);
            orphan.ifPresent(process -> {
                progress.say("ending a " + service.folder() + " that a killed suite had left");
                orphans.add(process);
            });
        }
        end(orphans);
        for (ServiceName service : ServiceName.values()) {
            pidFile(service).delete();
        }
        RealPostgres.endOrphan(postgres());
    }

    private static void end(List<ProcessHandle> orphans) {
        orphans.forEach(ProcessHandle::destroy);
        if (!Orphans.awaitEnd(orphans, PATIENCE)) {
            orphans.forEach(ProcessHandle::destroyForcibly);
            Orphans.awaitEnd(orphans, PATIENCE);
        }
    }

    /** Deletes everything but the lock, which the caller holds, and the logs, which are being written. */
    void wipe() throws IOException {
        List<Path> content;
        try (Stream<Path> all = Files.list(root)) {
            content = all.filter(path -> !path.endsWith(DirectoryLock.FILE) && !path.endsWith("logs"))
                    .toList();
        }
        for (Path path : content) {
            Directories.delete(path);
        }
    }
}
