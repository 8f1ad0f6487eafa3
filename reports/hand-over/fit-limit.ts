/** Fits evidence.zip into the limit of the ticket system: compresses pictures, leaves videos out, and gives notice of both. */
import { RunbookError } from '../../fixtures/errors.ts';
import { zipped } from '../seal/archive.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceSettings } from './evidence-settings.ts';
import { buildOutputs, type Built } from './build-outputs.ts';
import type { Files } from '../files.ts';
import { sealedLast } from '../at-end/outputs.ts';
import { type Manifest } from '../seal/manifest.ts';
import { megabytes } from '../megabytes.ts';
import { bytes, fitPictures } from './pictures.ts';

export interface Fitted {
  readonly content: Buffer;
  /** The archive's manifest, which is the run's own if the archive holds all files of the run. */
  readonly manifest: Manifest;
  /** Sentences for the operator. */
  readonly notices: readonly string[];
}

const isPicture = (name: string): boolean => name.startsWith('pictures/');
const isVideo = (name: string): boolean => name.startsWith('video/');

export async function fitLimit(
  own: Built,
  evidence: Evidence,
  run: string,
  settings: EvidenceSettings,
): Promise<Fitted> {
  const { limit } = settings;
  let smallest: Fitted = { content: zipped(own.files, run), manifest: own.manifest, notices: [] };
  if (smallest.content.length <= limit) return smallest;
  const video = [...own.files.keys()].some(isVideo) ? ['The video stays in the folder of the run.'] : [];
  const files = only(own.files, (name) => !isVideo(name) && !sealedLast.includes(name));
  const pictures = only(files, isPicture);
  let budget = measureBudget(own.files, pictures, run, limit);
  try {
    // The size of page and PDF is known only after they are made from smaller pictures. Ends, because the budget sinks.
    while (smallest.content.length > limit) {
      const { files: smaller, notices } = await fitPictures(pictures, budget);
      const remark = [`To keep evidence.zip below ${megabytes(limit)} (EVIDENCE_LIMIT_MB):`, ...video, ...notices].join(
        ' ',
      );
      const making = { ...settings, from: own.manifest.head, remarks: [remark] };
      const made = await buildOutputs(new Map([...files, ...smaller]), evidence, making);
      smallest = { content: zipped(made.files, run), manifest: made.manifest, notices: [remark] };
      budget = Math.min(bytes(smaller) - 1, (budget * 0.95 * limit) / smallest.content.length);
    }
    return smallest;
  } catch (error) {
    if (!(error instanceof RunbookError)) throw error;
    const tooLarge = `evidence.zip is ${megabytes(smallest.content.length)}, more than the ${megabytes(limit)} of EVIDENCE_LIMIT_MB`;
    return {
      ...smallest,
      notices: [...smallest.notices, `${tooLarge}: the ticket system may refuse it. ${error.explanation.what}`],
    };
  }
}

/** The bytes that are left for the pictures, each of which is in the archive, in the page and in the PDF. */
function measureBudget(all: Files, pictures: Files, run: string, limit: number): number {
  const withPages = zipped(
    only(all, (name) => !isVideo(name)),
    run,
  ).length;
  const without = zipped(
    only(all, (name) => !isVideo(name) && !isPicture(name) && !sealedLast.includes(name)),
    run,
  ).length;
  return ((limit - without) / (withPages - without)) * 0.97 * bytes(pictures);
}

function only(files: Files, wanted: (name: string) => boolean): Map<string, Buffer> {
  return new Map([...files].filter(([name]) => wanted(name)));
}
