package vn.ntm.local;

import java.net.URI;
import java.util.List;
import vn.ntm.infrastructure.FreePorts;

/** The ports of the loopback address on which the parts of the suite listen. */
public record Ports(int registry, int criteria, int reporting, int postgres, int kafka) {

    private static final int LARGEST = 65_535;

    public Ports {
        for (int port : List.of(registry, criteria, reporting, postgres, kafka)) {
            if (port < 1 || port > LARGEST) {
                throw new SuiteFailure("a port must be between 1 and " + LARGEST + ", not " + port);
            }
        }
    }

    /** Ports that nobody uses at this moment. */
    public static Ports free() {
        List<Integer> free = FreePorts.pick(5);
        return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    int of(ServiceName service) {
        return switch (service) {
            case REGISTRY -> registry;
            case CRITERIA -> criteria;
            case REPORTING -> reporting;
        };
    }

    ServiceAddresses addresses() {
        return new ServiceAddresses(address(registry), address(criteria), address(reporting));
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }
}
