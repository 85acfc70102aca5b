package org.evenhand.evidence.reading;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.evenhand.documents.DocumentReader;
import org.evenhand.documents.FilledFormReader;
import org.evenhand.documents.PagePicture;
import org.evenhand.documents.PlacedWords;
import org.evenhand.documents.ReadingForm;
import org.evenhand.documents.Work;

/** The way in of the process that reads documents: one document on its input, one answer on its output. */
final class ReaderMain {

    /** The exit of a job for which the document is no good. */
    private static final int NO_GOOD = 3;

    private ReaderMain() {}

    /**
     * Does one job.
     *
     * @param job its word and what it needs
     */
    public static void main(String[] job) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        int exit;
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            byte[] document = System.in.readAllBytes();
            switch (job[0]) {
                case Turning.JOB -> Turning.turn(document, Integer.parseInt(job[1]), out);
                case DocumentProcess.READ -> ReadingForm.write(new DocumentReader().read(document, Work.ofABid()), out);
                case DocumentProcess.DRAW ->
                    PagePicture.write(document, Integer.parseInt(job[1]), DocumentProcess.LONGEST_SIDE, out);
                case DocumentProcess.WORDS ->
                    PlacedWords.write(PlacedWords.read(document, Integer.parseInt(job[1])), out);
                case DocumentProcess.FORM -> FilledFormReader.write(FilledFormReader.read(document), out);
                default -> throw new IOException("There is no such job");
            }
            exit = 0;
        } catch (IOException | RuntimeException | StackOverflowError bad) {
            exit = NO_GOOD;
        }
        Runtime.getRuntime().halt(exit);
    }
}
