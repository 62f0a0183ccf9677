package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.openqa.selenium.Pdf;

/**
 * A page on paper.
 *
 * @param sheets what each sheet says, as lines
 * @param cut what is not wholly on the paper
 */
record Printed(List<String> sheets, List<String> cut) {

	private static final int DOTS_PER_INCH = 60;

	static Printed of(String name, Pdf pdf) {
		try (var document = Loader.loadPDF(Base64.getDecoder().decode(pdf.getContent()))) {
			keepPictures(name, document);
			var cut = new ArrayList<String>();
			var sheets = new ArrayList<String>();
			for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
				var stripper = stripper(cut, document.getPage(sheet - 1).getMediaBox().getWidth());
				stripper.setStartPage(sheet);
				stripper.setEndPage(sheet);
				sheets.add(stripper.getText(document).strip());
			}
			return new Printed(sheets, cut);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static PDFTextStripper stripper(List<String> cut, float width) {
		return new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> positions) throws IOException {
				if (positions.getFirst().getX() < 0
						|| positions.getLast().getX() + positions.getLast().getWidth() > width) {
					cut.add(text);
				}
				super.writeString(text, positions);
			}
		};
	}

	private static void keepPictures(String name, PDDocument document) throws IOException {
		var renderer = new PDFRenderer(document);
		for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
			var picture = new ByteArrayOutputStream();
			ImageIO.write(renderer.renderImageWithDPI(sheet, DOTS_PER_INCH), "png", picture);
			Screenshots.keep("%s-printed-%d".formatted(name, sheet + 1), picture.toByteArray());
		}
	}

	/** The first lines that are printed. */
	List<String> first(int lines) {
		return sheets.getFirst().lines().limit(lines).toList();
	}

	/** All that is printed. */
	String text() {
		return String.join("\n", sheets);
	}

	/** Fails where a sheet is empty, or something runs over the edge of the paper. */
	Printed fits() {
		assertThat(sheets).as("sheets").isNotEmpty().allSatisfy(sheet -> assertThat(sheet).isNotBlank());
		assertThat(cut).as("what is not wholly on the paper").isEmpty();
		return this;
	}

}
