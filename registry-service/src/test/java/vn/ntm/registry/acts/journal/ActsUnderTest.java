package vn.ntm.registry.acts.journal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;

/** Acts as tests send them, over a district of three communes and two hamlets. */
final class ActsUnderTest {

    static final String MERGER = """
            {"number":"1658/NQ-UBTVQH15","title":"Sắp xếp các đơn vị hành chính cấp xã của tỉnh Bắc Ninh năm 2025",
             "body":"Ủy ban Thường vụ Quốc hội","passedOn":"2025-06-16","from":"2025-07-01","source":"vanban.chinhphu.vn",
             "clauses":[
               {"clause":"k.95 Đ.1","change":"merge",
                "sources":[{"level":"commune","code":"07682"},{"level":"commune","code":"07684","area":"part","population":"none"}],
                "into":{"level":"commune","code":"07682","type":"phuong","name":"Tân An","fullName":"Phường Tân An","parent":"24"}},
               {"clause":"k.96 Đ.1","change":"merge",
                "sources":[{"level":"commune","code":"07684","area":"rest","population":"all"}],
                "into":{"level":"commune","code":"07681"}},
               {"clause":"k.97 Đ.1","change":"retype","unit":{"level":"commune","code":"07681"},
                "type":"phuong","fullName":"Phường Yên Dũng","name":"Yên Dũng","parent":"24"},
               {"change":"reparent","unit":{"level":"hamlet","code":"H1"},"parent":"07682"},
               {"change":"dissolve","unit":{"level":"district","code":"221"},"withItsUnits":true}]}
            """;

    private ActsUnderTest() {}

    static void yenDungIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.units(
                        "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,",
                        "district,221,1,huyen,Yên Dũng,Huyện Yên Dũng,24,,",
                        "commune,07681,1,thi_tran,Nham Biền,Thị trấn Nham Biền,221,,",
                        "commune,07682,1,xa,Tân An,Xã Tân An,221,,",
                        "commune,07684,1,xa,Lão Hộ,Xã Lão Hộ,221,,",
                        "hamlet,H1,1,thon,Một,Thôn Một,07682,,",
                        "hamlet,H2,1,thon,Hai,Thôn Hai,07681,,"))
                .statusCode(200);
    }

    static ValidatableResponse post(String act) {
        return post(act, "");
    }

    static ValidatableResponse post(String act, String query) {
        return postAs(Tokens.of(Role.NATIONAL_OFFICER), act, query);
    }

    static ValidatableResponse postAs(String token, String act, String query) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(act)
                .post("/api/v1/acts" + query)
                .then();
    }

    /** A renaming of commune 07681 by this act from this day. */
    static String renaming(String number, String from) {
        return """
                {"number":"%s","from":"%s","clauses":[{"change":"rename","unit":{"level":"commune","code":"07681"},
                 "name":"Nham Sơn","fullName":"Thị trấn Nham Sơn"}]}
                """.formatted(number, from);
    }

    /** A renaming of this hamlet. */
    static String renamingHamlet(String code) {
        return """
                {"number":"12/NQ-HĐND %1$s","from":"2024-01-01","clauses":[{"change":"rename",
                 "unit":{"level":"hamlet","code":"%1$s"},"name":"Mới","fullName":"Thôn Mới"}]}
                """.formatted(code);
    }
}
