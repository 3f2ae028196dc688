import { useState, type DragEvent } from 'react'
import { readTextFile } from './text-file.ts'

/** Takes text files by drop or by choice. `problem` says why the last one was refused. */
export function useFileDrop(onText: (text: string) => void) {
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<'fileTooLarge' | 'fileNotText' | null>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const result = await readTextFile(file)
    setProblem(result.problem)
    if (result.problem === null) onText(result.text)
  }
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer.files[0])
    },
  }
  return { over, problem, take, handlers }
}
