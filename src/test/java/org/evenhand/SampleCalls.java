package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.SHARED_LIVES;
import static org.evenhand.ServiceCalls.call;

import java.util.Map;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;
import org.springframework.context.ApplicationContext;

/** Calls on the sample tenders, which the demonstration opens to everybody. */
final class SampleCalls {

    private SampleCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "SampleScores.compare",
                        EVERYBODY,
                        beans -> beans.getBean(SampleScores.class).compare(sample(beans))),
                call(
                        "SampleScores.maySee",
                        EVERYBODY,
                        beans -> beans.getBean(SampleScores.class).maySee(sample(beans))),
                call(
                        "SampleScores.see",
                        EVERYBODY,
                        beans -> beans.getBean(SampleScores.class).see(SHARED_LIVES)),
                call(
                        "SampleTenders.any",
                        EVERYBODY,
                        beans -> beans.getBean(SampleTenders.class).any()),
                call(
                        "SampleTenders.wereRead",
                        EVERYBODY,
                        beans -> samples(beans).wereRead()),
                call("SampleTenders.all", EVERYBODY, beans -> samples(beans).all()),
                call("SampleTenders.scored", EVERYBODY, beans -> samples(beans).scored()),
                call("SampleTenders.find", EVERYBODY, beans -> samples(beans).find(SHARED_LIVES)),
                call("SampleTenders.pairs", EVERYBODY, beans -> samples(beans).pairs()));
    }

    private static SampleTenders samples(ApplicationContext beans) {
        return beans.getBean(SampleTenders.class);
    }

    private static Sample.Scored sample(ApplicationContext beans) {
        return samples(beans).find(SHARED_LIVES).orElseThrow();
    }
}
