package vn.ntm.local.welcome;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An assessment that a newcomer can post, in a file to be read and changed. */
record Trial(Path file) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CRITERIA = 19;

    /** Criterion 17, environment and food safety, is the one that most often is not met. */
    private static final int HARDEST = 17;

    void write(Unit commune, boolean allMet) {
        ObjectNode assessment = JSON.createObjectNode();
        assessment.put("unit", commune.code());
        assessment.put("on", ExampleUnits.DAY.toString());
        ArrayNode results = assessment.putArray("results");
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            results.addObject().put("criterion", criterion).put("met", allMet || criterion != HARDEST);
        }
        assessment.put("source", "a first try");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(assessment));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
