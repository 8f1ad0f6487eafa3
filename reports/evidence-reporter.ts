export default class EvidenceReporter {}
