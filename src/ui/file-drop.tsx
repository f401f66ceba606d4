import { FileUp } from "lucide-react";
import { useRef } from "react";
import { DropZone, type FileDropItem, Text } from "react-aria-components";
import { Button } from "./button.tsx";

interface FileDropProps {
  /** What may be dropped here: "Drop a file here". */
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  /** File name endings that the chooser offers, with their dots; what is chosen is judged by its content. */
  readonly endings: readonly string[];
  /** The others are those that came along, where `isMany`. */
  readonly onFile: (file: File, others: readonly File[]) => void;
  readonly isMany?: boolean;
}

/** A place to drop a file or several, with a button that opens the device's chooser. */
export function FileDrop({ label, hint, action, endings, onFile, isMany = false }: FileDropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const take = ([file, ...others]: readonly File[]) => {
    if (file !== undefined) onFile(file, isMany ? others : []);
  };
  return (
    <DropZone
      onDrop={(event) => {
        const items = event.items.filter((item): item is FileDropItem => item.kind === "file");
        const open = async () => take(await Promise.all(items.map((item) => item.getFile())));
        void open();
      }}
      className="flex flex-col items-start gap-3 rounded-md border border-edge/60 border-dashed px-5 py-5 transition-colors data-drop-target:border-accent data-drop-target:bg-accent-wash data-focus-visible:outline-2 data-focus-visible:outline-accent sm:flex-row sm:items-center sm:justify-between"
    >
      <span className="flex min-w-0 flex-col">
        <Text slot="label" className="font-semibold">
          {label}
        </Text>
        <span className="text-note text-soft">{hint}</span>
      </span>
      <input
        ref={chooser}
        type="file"
        accept={endings.join(",")}
        multiple={isMany}
        aria-label={action}
        hidden
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.target.value = "";
        }}
      />
      <span className="shrink-0">
        <Button icon={<FileUp aria-hidden size={16} />} onPress={() => chooser.current?.click()}>
          {action}
        </Button>
      </span>
    </DropZone>
  );
}
