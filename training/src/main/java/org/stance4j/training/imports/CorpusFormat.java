package org.stance4j.training.imports;

/** The public corpora that can be imported. */
public enum CorpusFormat {
  /** Directed sentiment between two entities in a news sentence (Park, Pan and Joo, ACL 2021). */
  DSE(new DseImporter()),
  /** Entity-to-entity stance in US political news (Zhang, Beauchamp and Wang, EMNLP 2022). */
  SEESAW(new SeesawImporter()),
  /** Sentiment towards a person in a news sentence (Hamborg and Donnay, EACL 2021). */
  NEWSMTSC(new NewsMtscImporter()),
  /** A tweet author's stance to a target (Mohammad et al., SemEval-2016 Task 6). */
  SEMEVAL2016(new SemEvalImporter());

  private final Importer importer;

  CorpusFormat(Importer importer) {
    this.importer = importer;
  }

  Importer importer() {
    return importer;
  }
}
