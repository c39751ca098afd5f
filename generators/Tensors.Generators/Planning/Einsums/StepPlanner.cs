using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Chooses the kernel and the loops of one step. The choice depends on sizes and strides alone, never on the machine: the order of additions, and with
/// it every bit of the result, is settled here.</summary>
internal static class StepPlanner
{
    /// <summary>Below this many elements a line along the result fills no vector.</summary>
    private const int ShortLine = 4;

    /// <summary>The step that multiplies the parts and sums over the letters that the result lacks.</summary>
    public static EinsumStep Plan(EinsumProblem problem, EinsumArray result, IReadOnlyList<EinsumArray> parts)
    {
        EinsumArray[] operands = [.. parts];
        List<Loop> outputs = Loops(problem, result, operands, isSum: false);
        List<Loop> sums = Loops(problem, result, operands, isSum: true);
        string kernel = Kernel(outputs, sums, operands.Length);

        // The kernels read the operand that the columns do not move first, and the one that a dot product does move.
        if (operands.Length == 2 && Swap(kernel, outputs, sums))
        {
            (operands[0], operands[1]) = (operands[1], operands[0]);
            outputs.ForEach(loop => Array.Reverse(loop.Strides, 1, 2));
            sums.ForEach(loop => Array.Reverse(loop.Strides, 1, 2));
        }

        if (kernel == "Tiles")
        {
            Rows(outputs);
        }

        string text = $"{result.Text} = {string.Join(" * ", parts.Select(part => part.Text))}";
        return new(
            kernel,
            result.Name,
            EquatableArray<EinsumSource>.From(operands.Select(part => new EinsumSource(part.Name, part.Offset))),
            sums.Count,
            EquatableArray<EinsumLoop>.From(outputs.Concat(sums).Select(loop => new EinsumLoop(loop.Text, loop.Size, EquatableArray<long>.From(loop.Strides)))),
            text);
    }

    private static string Kernel(List<Loop> outputs, List<Loop> sums, int operands)
    {
        if (operands == 1 && sums.Count == 0)
        {
            return "Copy";
        }

        if (operands > 2)
        {
            return "Elements";
        }

        Loop? column = outputs.LastOrDefault(loop => loop.Strides[0] == 1);
        bool vectors = column is not null && column.Strides.Skip(1).All(stride => stride is 0 or 1);
        Loop? line = sums.LastOrDefault(IsLine);
        if (vectors && (line is null || column!.Size >= ShortLine))
        {
            Last(outputs, column!);
            return "Tiles";
        }

        if (line is not null)
        {
            Last(sums, line);
            return "Dots";
        }

        if (column is null || column.Size < ShortLine)
        {
            return "Elements";
        }

        Last(outputs, column);
        return "Tiles";
    }

    private static bool IsLine(Loop loop) => loop.Strides.Skip(1).All(stride => stride is 0 or 1);

    private static bool Swap(string kernel, List<Loop> outputs, List<Loop> sums) => kernel switch
    {
        // Moved by the columns: not at all, then by one, then by more.
        "Tiles" => outputs[outputs.Count - 1].Strides is var column && Class(column[1]) > Class(column[2]),
        "Dots" => sums[sums.Count - 1].Strides[1] == 0,
        _ => false,
    };

    private static int Class(long stride) => stride is 0 or 1 ? (int)stride : 2;

    /// <summary>Puts the rows, which share what they read of the second operand, next to the columns: the longest loop that does not move it.</summary>
    private static void Rows(List<Loop> outputs)
    {
        Loop column = outputs[outputs.Count - 1];
        Loop? row = outputs
            .Where(loop => loop != column)
            .OrderByDescending(loop => loop.Strides.Length < 3 || loop.Strides[2] == 0)
            .ThenByDescending(loop => loop.Size)
            .FirstOrDefault();
        if (row is not null)
        {
            outputs.Remove(row);
            outputs.Insert(outputs.Count - 1, row);
        }
    }

    private static void Last(List<Loop> loops, Loop loop)
    {
        loops.Remove(loop);
        loops.Add(loop);
    }

    /// <summary>The loops over the letters of the result, its memory order outermost first, or over those that are summed, in the order of the letters. Two that
    /// move everything as one would become one.</summary>
    private static List<Loop> Loops(EinsumProblem problem, EinsumArray result, EinsumArray[] operands, bool isSum)
    {
        List<Loop> loops = [];
        for (int letter = 0; letter < problem.Letters.Count; letter++)
        {
            long[] strides = [result.Strides[letter], .. operands.Select(operand => operand.Strides[letter])];
            if (strides.Any(stride => stride != 0) && (strides[0] == 0) == isSum)
            {
                loops.Add(new(problem.Letters[letter].Name, problem.Letters[letter].Size, strides));
            }
        }

        loops = isSum ? loops : [.. loops.OrderByDescending(loop => loop.Strides[0])];
        for (int i = loops.Count - 2; i >= 0; i--)
        {
            (Loop outer, Loop inner) = (loops[i], loops[i + 1]);
            if (outer.Strides.Select((stride, k) => stride == inner.Size * inner.Strides[k]).All(same => same))
            {
                loops[i] = new(outer.Text + inner.Text, outer.Size * inner.Size, inner.Strides);
                loops.RemoveAt(i + 1);
            }
        }

        return loops;
    }

    private sealed record Loop(string Text, long Size, long[] Strides);
}
