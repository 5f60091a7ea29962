package vn.ntm.registry.directory.questions;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which units are asked for, as written in an address. */
@SuppressWarnings("NullAway.Init") // filled by the framework
public class UnitParameters {

    @Parameter(description = "province, district, commune or hamlet", example = "commune")
    @QueryParam("level")
    @Nullable
    String level;

    @Parameter(
            description = "tinh, thanh_pho_truc_thuoc_tw, huyen, quan, thi_xa, thanh_pho, xa, phuong, "
                    + "thi_tran, dac_khu or thon; may be repeated",
            example = "xa")
    @QueryParam("type")
    List<String> types;

    @Parameter(
            description =
                    "Id of a unit, or its code on that date (another system's as iso-3166-2:VN-54): what lies in it",
            example = "24")
    @QueryParam("within")
    @Nullable
    String within;

    @Parameter(
            description = "A value of an attribute that they have, as name:value; may be repeated",
            example = "area-class:III")
    @QueryParam("attribute")
    List<String> attributes;

    @Parameter(description = "Day asked for; today in Viet Nam where it is left out", example = "2023-12-31")
    @QueryParam("asOf")
    @Nullable
    String asOf;

    @Parameter(
            description = "As the register knew it at that instant; what is known now where it is left out",
            example = "2026-11-24T00:00:00Z")
    @QueryParam("knownAt")
    @Nullable
    String knownAt;

    @Parameter(
            description =
                    "name (as Vietnamese sorts, numbers by value) or code; what is searched by `q` comes best first",
            example = "name")
    @QueryParam("sort")
    @Nullable
    String sort;
}
