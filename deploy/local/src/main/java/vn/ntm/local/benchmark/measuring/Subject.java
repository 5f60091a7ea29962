package vn.ntm.local.benchmark.measuring;

import java.util.EnumSet;
import java.util.Set;
import vn.ntm.local.ServiceName;

/** What is measured at a time. */
public enum Subject {
    /** Units: the country taken in, reads, translations. */
    REGISTRY(EnumSet.of(ServiceName.REGISTRY)),
    /** Assessments: a province by table, one by one over REST, a country in a what-if. */
    CRITERIA(EnumSet.of(ServiceName.REGISTRY, ServiceName.CRITERIA));

    private final Set<ServiceName> services;

    Subject(Set<ServiceName> services) {
        this.services = services;
    }

    /** Those that must run. */
    public Set<ServiceName> services() {
        return services;
    }
}
