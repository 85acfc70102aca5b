package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bill of materials that the build put into the jar: one open licence is enough for each component. */
class LicencesIT {

    private static final Pattern OPEN = Pattern.compile(
            "Apache-2\\.0|MIT|MIT-0|BSD-[23]-Clause|BSD licence|EPL-[12]\\.0|EPL 1\\.0|MPL-2\\.0|Mozilla Public License Version 2\\.0|CDDL.*|LGPL-.*"
                    + "|The BSD 3-Clause License \\(BSD3\\)|Bouncy Castle Licence|PostgreSQL|The PostgreSQL License");

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void every_component_of_the_product_is_open_source() {
        JsonNode bill = json.readTree(Path.of("target/classes/META-INF/sbom/application.cdx.json"));

        assertThat(bill.path("components").size()).isGreaterThan(50);
        assertThat(notOpen(bill)).isEmpty();
    }

    @Test
    void a_component_with_another_licence_or_none_is_found() {
        JsonNode bill = json.readTree("""
                {"components": [
                  {"name": "open", "version": "1", "licenses": [{"license": {"id": "MIT"}}]},
                  {"name": "either", "version": "1", "licenses": [{"license": {"name": "Theirs"}}, {"license": {"id": "EPL-2.0"}}]},
                  {"name": "bought", "version": "1", "licenses": [{"license": {"name": "Commercial licence"}}]},
                  {"name": "unsaid", "version": "1"}]}""");

        assertThat(notOpen(bill)).containsExactly("bought 1 [Commercial licence]", "unsaid 1 []");
    }

    private static List<String> notOpen(JsonNode bill) {
        List<String> found = new ArrayList<>();
        for (JsonNode component : bill.path("components")) {
            List<String> licences = new ArrayList<>();
            for (JsonNode entry : component.path("licenses")) {
                JsonNode licence = entry.path("license");
                licences.add(licence.path("id")
                        .asString(licence.path("name")
                                .asString(entry.path("expression").asString(""))));
            }
            if (licences.stream().noneMatch(licence -> OPEN.matcher(licence).matches())) {
                found.add(component.path("name").asString() + " "
                        + component.path("version").asString() + " " + licences);
            }
        }
        return found;
    }
}
