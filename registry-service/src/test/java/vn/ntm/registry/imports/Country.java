package vn.ntm.registry.imports;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.registry.RegisterUnderTest;

/** A made-up country of any size. */
public final class Country {

    private Country() {}

    /** So many provinces, of so many districts each, of so many communes each. */
    public static byte[] of(int provinces, int districts, int communes) {
        List<String> rows = new ArrayList<>();
        int district = 0;
        int commune = 0;
        for (int p = 1; p <= provinces; p++) {
            rows.add("province,%02d,1,tinh,Tỉnh số %d,Tỉnh số %d,,,".formatted(p, p, p));
            for (int d = 0; d < districts; d++) {
                district++;
                rows.add("district,%03d,1,huyen,Huyện số %d,Huyện số %d,%02d,,"
                        .formatted(district, district, district, p));
                for (int c = 0; c < communes; c++) {
                    commune++;
                    rows.add("commune,%05d,1,xa,Xã số %d,Xã số %d,%03d,,"
                            .formatted(commune, commune, commune, district));
                }
            }
        }
        return RegisterUnderTest.units(rows.toArray(String[]::new));
    }
}
