package ronde.verapdf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Judges PDF files. Each argument is "flavour=path" (flavours "2a" and "ua1"); prints one JSON array
 * with a verdict per argument, in order. Ends with 0 when all were judged, whatever the verdicts.
 */
public final class ValidatePdf {
  /** One broken rule: specification and clause, what it demands, and where in the file it fails. */
  public record Failure(String rule, String message, String context) {}

  /** What was found out about one file. */
  public record Verdict(String path, String flavour, boolean compliant, List<Failure> failures) {}

  private ValidatePdf() {}

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<Verdict> verdicts = new ArrayList<>();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException("expected flavour=path, got " + argument);
      }
      verdicts.add(judge(parts[0], parts[1]));
    }
    new ObjectMapper().writeValue(System.out, verdicts);
  }

  private static Verdict judge(String flavourName, String path) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.fromString(flavourName);
    if (flavour == PDFAFlavour.NO_FLAVOUR) {
      throw new IllegalArgumentException("no such flavour: " + flavourName);
    }
    try (InputStream file = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return new Verdict(path, flavourName, result.isCompliant(), failures(result));
    } catch (ModelParsingException | EncryptedPdfException unreadable) {
      Failure failure = new Failure("unreadable", unreadable.getMessage(), "");
      return new Verdict(path, flavourName, false, List.of(failure));
    }
  }

  private static List<Failure> failures(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(ValidatePdf::failure)
        .toList();
  }

  private static Failure failure(TestAssertion assertion) {
    RuleId rule = assertion.getRuleId();
    String name = rule.getSpecification().getId() + " " + rule.getClause() + "-" + rule.getTestNumber();
    return new Failure(name, assertion.getMessage(), assertion.getLocation().getContext());
  }
}
