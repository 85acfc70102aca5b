package org.evenhand.audit.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.audit.Database;
import org.evenhand.audit.Recorder;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;

/** A record of five acts, and somebody who would read it; on both kinds of database. */
@ParameterizedClass
@EnumSource
public abstract class RecordWithReaders {

    public static final OrganisationId MARSHWICK = new OrganisationId("marshwick");
    public static final OrganisationId FENLAND = new OrganisationId("fenland");
    public static final TenderId SHARED_LIVES = new TenderId("shared-lives");
    static final TenderId HOMESHARE = new TenderId("homeshare");

    @Parameter
    Database kind;

    public Recorder recorder;
    final List<TenderDirectory.Listed> listed = new ArrayList<>();
    Optional<SignedIn> person = Optional.empty();
    public Optional<RecordReader.Installation> installation = Optional.empty();

    @BeforeEach
    void some_acts() {
        recorder = Recorder.on(kind);
        recorder.publish(
                act("people.signed-in", "one"),
                act("people.role-given", "two").at(MARSHWICK),
                act("tenders.published", "three").at(MARSHWICK).onTender(SHARED_LIVES),
                act("bids.sealed", "four").at(new OrganisationId("hearthside")).onTender(SHARED_LIVES),
                act("samples.saw-scores", "five").at(FENLAND).onTender(HOMESHARE));
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    public static RecordCsv.InWords words() {
        return new RecordCsv.InWords(
                IntStream.rangeClosed(1, 17).mapToObj(i -> "h" + i).toList(), code -> "words of " + code);
    }

    public final List<AuditRecord> all() {
        return rows().slice(new RecordCondition("1 = 1", Map.of()), PagePosition.START, true, 10)
                .records();
    }

    private RecordRows rows() {
        return new RecordRows(recorder.context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class));
    }

    /** Without the proxy, so in a transaction of the test's. */
    public final Reads reading() {
        RecordReader recordReader = new RecordReader() {
            @Override
            public Optional<SignedIn> get() {
                return person;
            }

            @Override
            public Optional<Installation> installation() {
                return installation;
            }
        };
        ObjectProvider<TenderDirectory> directory = new ObjectProvider<>() {
            @Override
            public Stream<TenderDirectory> stream() {
                return listed.isEmpty() ? Stream.empty() : Stream.of(() -> listed);
            }
        };
        return new Reads(
                new ReadingTheRecord(recordReader, directory, rows(), recorder.context, recorder.transactions()),
                recorder);
    }

    public record Reads(ReadingTheRecord service, Recorder recorder) {
        public ReadingTheRecord.Page page(RecordFilter filter, PagePosition pagePosition) {
            return recorder.transactions().execute(status -> service.page(filter, pagePosition));
        }

        public Optional<ReadingTheRecord.Timeline> timeline(TenderId tender, PagePosition pagePosition) {
            return recorder.transactions().execute(status -> service.timeline(tender, pagePosition));
        }

        public List<String> kinds() {
            return service.kinds();
        }

        public void export(RecordFilter filter, RecordCsv.InWords words, ByteArrayOutputStream out) throws IOException {
            service.export(filter, words, out);
        }
    }

    public final void auditor(SignedIn.Held... held) {
        person = Optional.of(new SignedIn(new AccountId("a-9"), "Aud", "aud@example.org", List.of(held)));
    }

    public static SignedIn.Held held(OrganisationId organisation, @Nullable TenderId tender) {
        return new SignedIn.Held(Role.AUDITOR, organisation, Optional.ofNullable(tender), false);
    }

    public static AuditEvent act(String code, String on) {
        return AuditEvent.of(
                Recorder.ADA, new Recorder.Kind(code), new AuditEvent.Subject("thing", on, Optional.empty()));
    }

    public static RecordFilter filter(String name, String value) {
        return new RecordFilter(
                name.equals("from") ? Optional.of(LocalDate.parse(value)) : Optional.empty(),
                name.equals("to") ? Optional.of(LocalDate.parse(value)) : Optional.empty(),
                name.equals("act") ? Optional.of(value) : Optional.empty(),
                name.equals("person") ? Optional.of(value) : Optional.empty(),
                name.equals("tender") ? Optional.of(new TenderId(value)) : Optional.empty(),
                name.equals("organisation") ? Optional.of(new OrganisationId(value)) : Optional.empty());
    }
}
