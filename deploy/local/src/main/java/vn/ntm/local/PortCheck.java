package vn.ntm.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

/** Finds out before anything is started that a port is taken, because a server's own words for it come late and long. */
record PortCheck(Ports ports) {

    /** @throws SuiteFailure that names the port, who needs it and the flag that changes it */
    void run() {
        Map<Integer, String> seen = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            need(seen, ports.of(service), service.folder(), service.portFlag());
        }
        need(seen, ports.postgres(), "PostgreSQL", "--postgres-port");
        need(seen, ports.kafka(), "Kafka", "--kafka-port");
    }

    private static void need(Map<Integer, String> seen, int port, String part, String flag) {
        String other = seen.putIfAbsent(port, part);
        if (other != null) {
            throw new SuiteFailure("port " + port + " is given to " + other + " and to " + part
                    + ": choose another for one of them, such as " + flag + " " + (port + 1));
        }
        if (isTaken(port)) {
            throw new SuiteFailure("port " + port + " is taken, and " + part + " needs it: end what listens there, or "
                    + "choose another port with " + flag);
        }
    }

    private static boolean isTaken(int port) {
        return answers(port) || !canListenOn(port);
    }

    /** Some systems let a second program listen where the first listens on all addresses. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean canListenOn(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
