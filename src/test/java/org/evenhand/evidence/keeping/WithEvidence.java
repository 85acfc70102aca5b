package org.evenhand.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.people.MadePeople;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of documents have in common: two organisations that bid, each with a person, and empty libraries. */
abstract class WithEvidence {

    static final String HAZEL = "evidence.hazel";
    static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-evidence");
    static final String OWAIN = "evidence.owain";
    static final OrganisationId TALGARTH = new OrganisationId("talgarth-evidence");

    /** Restricts statements to these organisations: others of the same application have documents too. */
    static final String OURS = "organisation in ('hearthside-evidence', 'talgarth-evidence')";

    static final String FILE_IS_OURS = "file in (select id from evidence_file where " + OURS + ")";

    @Autowired
    ApplicationContext context;

    @Autowired
    BringingEvidence bringing;

    @Autowired
    EvidenceLibrary library;

    @Autowired
    EvidenceContents contents;

    @Autowired
    TidyingEvidence tidying;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void arrive() {
        MadePeople.make(context, HAZEL, "Hazel Brand", Role.PROVIDER, HEARTHSIDE, "Hearthside Evidence");
        MadePeople.make(context, OWAIN, "Owain Talgarth", Role.PROVIDER, TALGARTH, "Talgarth Evidence");
        as(HAZEL);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from evidence_piece where " + FILE_IS_OURS).update();
        jdbc.sql("delete from evidence_text where " + FILE_IS_OURS).update();
        jdbc.sql("delete from evidence_file where " + OURS).update();
        SignedInAs.nobody();
    }

    final void as(String who) {
        SignedInAs.demo(context, who);
    }

    final Upload begun(String name, long size) {
        return bringing.begin(HEARTHSIDE, name, size).value().orElseThrow();
    }

    static List<byte[]> parts(byte[] file) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < file.length; from += Upload.PART) {
            parts.add(Arrays.copyOfRange(file, from, Math.min(file.length, from + Upload.PART)));
        }
        return parts;
    }

    /** All parts of a file under one upload, whose end is not said yet. */
    final EvidenceId sent(String name, byte[] file) {
        Upload upload = begun(name, file.length);
        int number = 0;
        for (byte[] part : parts(file)) {
            assertThat(bringing.put(upload.id(), number++, part).refusal()).isEmpty();
        }
        return upload.id();
    }

    final EvidenceResult<EvidenceFile> brought(String name, byte[] file) {
        return bringing.finish(sent(name, file), Optional.empty());
    }

    final EvidenceFile kept(String name, byte[] file) {
        return brought(name, file).value().orElseThrow();
    }

    final int pieces() {
        return jdbc.sql("select count(*) from evidence_piece where " + FILE_IS_OURS)
                .query(Integer.class)
                .single();
    }

    final List<String> acts(EvidenceId id) {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
