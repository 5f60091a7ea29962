package vn.ntm.criteria.files;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ntm.infrastructure.FreePorts;

/** A program that speaks S3 and keeps its objects in a folder. */
record S3Program(Process process, URI address, Path bucket) {

    static final String KEY = "a-key";
    static final String SECRET = "a-secret";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static S3Program start(Path folder, String bucket) throws IOException {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Path own = Files.createDirectory(kept.resolve(bucket));
        int port = FreePorts.one();
        URI address = URI.create("http://127.0.0.1:" + port);
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                jclouds.identity=%s
                jclouds.credential=%s
                """.formatted(address, KEY, SECRET, kept, KEY, SECRET));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/s3/s3proxy.jar",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        await().atMost(PATIENCE).until(() -> !process.isAlive() || answers(port));
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(folder.resolve("s3proxy.log")));
        }
        return new S3Program(process, address, own);
    }

    long objects() throws IOException {
        try (Stream<Path> all = Files.walk(bucket)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** How a store at this address is configured. */
    static FilesConfig.S3 config(URI endpoint) {
        return new FilesConfig.S3() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> bucket() {
                return Optional.empty();
            }

            @Override
            public String prefix() {
                return "ntm/";
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(SECRET);
            }
        };
    }
}
