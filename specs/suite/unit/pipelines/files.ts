import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const project = join(import.meta.dirname, '../../../..');

/** A file that somebody copies, by its place below the project. */
export interface PipelineFile {
  readonly place: string;
  readonly text: string;
}

function listFiles(folder: string): readonly PipelineFile[] {
  return readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => ({ place: file.slice(project.length + 1), text: readFileSync(file, 'utf8') }));
}

/** The workflows of GitHub Actions. */
export const workflows = listFiles('.github/workflows');

/** Everything that is there to be copied. */
export const pipelines = [...listFiles('.github'), ...listFiles('examples')];

/** The text of a file that is there to be copied. */
export function readPipeline(place: string): string {
  const file = pipelines.find((each) => each.place === place);
  if (!file) throw new Error(`${place} is not there`);
  return file.text;
}

/** A step of a workflow, as far as it is looked at. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: string };
  readonly with?: { readonly [name: string]: unknown };
}

/** A workflow, as far as it is looked at. */
export interface Workflow {
  readonly permissions?: object;
  readonly env?: object;
  readonly jobs: {
    readonly [name: string]: {
      readonly steps: readonly Step[];
      readonly env?: { readonly [name: string]: string };
      readonly permissions?: object;
      readonly 'timeout-minutes'?: number;
    };
  };
}

/** Reads a workflow as its YAML has it. */
export const readWorkflow = ({ text }: PipelineFile) => parse(text) as Workflow;

/** The jobs of a workflow. */
export const jobsOf = (file: PipelineFile) => Object.values(readWorkflow(file).jobs);

/** The jobs of the pipeline for GitLab: everything at its top that is no keyword of the whole. */
export function readGitlabJobs(): { readonly [name: string]: { readonly [keyword: string]: unknown } } {
  const {
    stages: _,
    default: __,
    workflow: ___,
    ...jobs
  } = parse(readPipeline('examples/gitlab-ci.yml'), {
    merge: true,
  }) as { readonly [name: string]: { readonly [keyword: string]: unknown } };
  return jobs;
}

/** The shell of all of them: the steps of workflows, the scripts of GitLab, Jenkins and cron, by where it stands. */
export function listShell(): readonly PipelineFile[] {
  const steps = workflows.flatMap((file) =>
    jobsOf(file).flatMap((job) =>
      // GitHub puts a value in the place of an expression before the shell reads it.
      job.steps.flatMap(({ run }) =>
        run === undefined ? [] : [{ place: file.place, text: run.replace(/\$\{\{.*?\}\}/g, 'x') }],
      ),
    ),
  );
  const scripts = Object.entries(readGitlabJobs()).flatMap(([name, job]) =>
    ['before_script', 'script', 'after_script'].flatMap((keyword) => {
      const lines = (job[keyword] ?? []) as readonly string[];
      return lines.length === 0 ? [] : [{ place: `examples/gitlab-ci.yml: ${name}`, text: lines.join('\n') }];
    }),
  );
  const jenkins = [...readPipeline('examples/Jenkinsfile').matchAll(/\bsh(?:\(script:)? '([^']+)'/g)];
  return [
    ...steps,
    ...scripts,
    ...jenkins.map(([, text = '']) => ({ place: 'examples/Jenkinsfile', text })),
    ...pipelines.filter(({ place }) => place.endsWith('.sh')),
  ];
}
