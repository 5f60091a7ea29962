package vn.ntm.local.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;

/**
 * A registry that somebody else has started and loaded with the whole country; it serves the pages for everybody.
 *
 * @param address where it answers
 */
record RunningRegistry(URI address) {

    /** The registry that the property {@code ntm.registry.url} names; a test that asks for it is skipped where there is none. */
    static RunningRegistry ofProperties() {
        var address = System.getProperty("ntm.registry.url", "");
        assumeThat(address)
                .as("-Dntm.registry.url of a registry with the whole country")
                .isNotBlank();
        return new RunningRegistry(URI.create(address));
    }

    /** The address of a page, such as {@code translate.html?lang=en}; of the first page where it is empty. */
    String page(String path) {
        return address.resolve("/" + path).toString();
    }
}
