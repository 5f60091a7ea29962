package vn.ntm.platform.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that says how long its body is and sends nothing of it. */
public final class UnsentBody {

    private static final int PATIENCE_MILLIS = 10_000;

    private UnsentBody() {}

    /** What a service of this machine answers before it closes the connection: head and body. */
    public static String answer(int port, String path, long length, String language) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Accept-Language: %s\r
                    Content-Type: text/csv\r
                    Content-Length: %d\r
                    \r
                    """.formatted(path, language, length).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
