package vn.ntm.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder that looks like a built checkout, with doubles in the place of the services. */
public record DoubleCheckout(Path folder) {

    /** Three services that come up. */
    public static DoubleCheckout in(Path folder) throws IOException {
        DoubleCheckout checkout = new DoubleCheckout(folder.toRealPath());
        for (ServiceName name : ServiceName.values()) {
            checkout.put(name, DoubleService.class);
        }
        return checkout;
    }

    /** The same, but this one does not come up. */
    DoubleCheckout withBroken(ServiceName name) throws IOException {
        put(name, BrokenService.class);
        return this;
    }

    SuiteConfiguration configuration(Ports ports) {
        return new SuiteConfiguration(folder, folder.resolve("data"), ports, false);
    }

    private void put(ServiceName name, Class<?> main) throws IOException {
        Path jar = name.jarIn(folder);
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        String file = main.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = main.getClassLoader().getResourceAsStream(file)) {
            out.putNextEntry(new JarEntry(file));
            bytes.transferTo(out);
        }
    }
}
