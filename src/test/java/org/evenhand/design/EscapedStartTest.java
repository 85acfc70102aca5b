package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class EscapedStartTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BEFORE = "window.Vaadin = window.Vaadin || {};window.Vaadin.TypeScript= ";

    private static Document page(String script) {
        Document page = Jsoup.parse("<html><head></head><body><p>after</p></body></html>");
        Element element = new Element("script");
        element.appendChild(new DataNode(script));
        page.head().appendChild(element);
        element.dataNodes().forEach(EscapedStart::escape);
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><meta http-equiv=refresh content=0;url=/no>",
                "</SCRIPT ><h1>Your session has ended</h1>",
                "<!--<script>",
                "<!-- <ScRiPt",
                "]]>-->",
                "\"'`${1}\\",
                "\u2028\u2029",
                "&lt;/script&gt; &amp; <b>bold</b>",
                "window.Vaadin.TypeScript= </script>"
            })
    void the_state_is_read_as_it_was_written_and_never_ends_its_script(String text) throws Exception {
        String state = JSON.writeValueAsString(JSON.createObjectNode().put("said", text));

        Document read = Jsoup.parse(page(BEFORE + state + ";").html());

        assertThat(read.select("script")).hasSize(1);
        assertThat(read.body().children()).hasSize(1);
        String script = read.selectFirst("script").data();
        String json = script.substring(BEFORE.length(), script.lastIndexOf(';'));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JSON.readTree(json).get("said").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other = {\"said\": \"</script>\"};", "other = '<!--';", "other = '<SCRIPT'"})
    void a_page_whose_scripts_could_not_be_trusted_is_not_sent(String script) {
        assertThatThrownBy(() -> page(script)).isInstanceOf(IllegalStateException.class);
    }
}
