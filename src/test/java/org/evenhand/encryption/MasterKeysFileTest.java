package org.evenhand.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("data/master-keys.json");
    }

    private MasterKeysFile keys() {
        return new MasterKeysFile(file());
    }

    @Test
    void the_first_start_makes_keys_that_only_their_owner_reads_and_the_next_one_reads_them() throws IOException {
        MasterKeysFile.Loaded first = keys().loadOrMake();
        MasterKeysFile.Loaded second = keys().loadOrMake();

        assertThat(first.made()).isTrue();
        assertThat(second.made()).isFalse();
        assertThat(second.keys().ids()).isEqualTo(first.keys().ids());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
        try (var left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void a_rotation_adds_a_key_to_the_file_and_keeps_it_closed() throws IOException {
        MasterKeys before = keys().loadOrMake().keys();

        KeyId added = keys().rotate();

        assertThat(keys().loadOrMake().keys().ids()).startsWith(before.newest()).endsWith(added);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void keys_that_were_never_made_are_not_rotated() {
        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> keys().rotate())
                .satisfies(refused -> assertThat(refused.remedy()).contains("first start"));
    }

    @Test
    void a_file_that_others_may_read_is_refused_with_the_command_that_closes_it() throws IOException {
        keys().loadOrMake();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> keys().loadOrMake())
                .satisfies(refused -> assertThat(refused.remedy()).contains("chmod go= " + file()));
    }

    @Test
    void a_damaged_file_is_refused_and_not_written_over() throws IOException {
        keys().loadOrMake();
        String half = Files.readString(file()).substring(0, 100);
        Files.writeString(file(), half);

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> keys().loadOrMake())
                .satisfies(refused ->
                        assertThat(refused.reason()).contains("damaged").doesNotContain(half));
        assertThat(Files.readString(file())).isEqualTo(half);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_named() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");

        assertThatExceptionOfType(MasterKeysUnusable.class)
                .isThrownBy(() -> keys().loadOrMake())
                .satisfies(refused -> assertThat(refused.reason()).contains(file().toString()));
    }
}
