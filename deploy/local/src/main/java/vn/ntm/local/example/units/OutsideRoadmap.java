package vn.ntm.local.example.units;

import org.apache.commons.csv.CSVRecord;

/**
 * A commune that the example's roadmap to 2025 leaves out; which ones they are is illustrative.
 *
 * @param extremelyDifficult one of the 17 (<i>xã đặc biệt khó khăn</i>) whose hamlets the plan counts
 */
record OutsideRoadmap(String code, boolean extremelyDifficult) {

    static OutsideRoadmap ofFacts(CSVRecord row) {
        return new OutsideRoadmap(
                row.get("code"), row.get("extremely_difficult").equals("yes"));
    }
}
