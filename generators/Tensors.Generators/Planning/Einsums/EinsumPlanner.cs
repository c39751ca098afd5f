using System.Globalization;
using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>From an order of products to steps: where intermediate results lie, and which loops compute each. Pure.</summary>
internal sealed class EinsumPlanner
{
    private readonly EinsumProblem _problem;
    private readonly List<EinsumStep> _steps = [];
    private readonly List<EinsumTemp> _temps = [];
    private readonly List<EinsumTemp> _live = [];

    private EinsumPlanner(EinsumProblem problem) => _problem = problem;

    /// <summary>The cheapest plan whose intermediate results take at most <paramref name="maxTemp"/> bytes.</summary>
    public static EinsumPlan Plan(EinsumProblem problem, long maxTemp = long.MaxValue)
    {
        // The search counts what is alive; places can leave gaps, rarely: then it looks again, for less.
        for (long limit = maxTemp; ;)
        {
            EinsumPlan plan = new EinsumPlanner(problem).Run(ContractionOrder.Find(problem, limit));
            if (plan.TempBytes <= maxTemp)
            {
                return plan;
            }

            limit = Math.Max(0, limit - Math.Max(ContractionOrder.Alignment, plan.TempBytes - maxTemp));
        }
    }

    private EinsumPlan Run(ContractionNode root)
    {
        Compute(root, _problem.Result);
        return new(
            EquatableArray<EinsumStep>.From(_steps), EquatableArray<EinsumTemp>.From(_temps),
            _temps.Count == 0 ? 0 : _temps.Max(temp => temp.Offset + temp.Bytes), root.Work);
    }

    /// <summary>Computes a node, the parts that need the most memory first.</summary>
    private EinsumArray Compute(ContractionNode node, EinsumArray? target)
    {
        if (node.IsOperand)
        {
            return _problem.Operands[node.Operand];
        }

        EinsumArray[] parts = new EinsumArray[node.Parts.Count];
        List<EinsumTemp> own = [];
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => node.Parts[i].Peak - node.Parts[i].Bytes))
        {
            parts[i] = Compute(node.Parts[i], null);
            if (!node.Parts[i].IsOperand)
            {
                own.Add(_live[_live.Count - 1]);
            }
        }

        EinsumArray result = target ?? Temp(node, parts);
        _steps.Add(StepPlanner.Plan(_problem, result, parts));
        own.ForEach(temp => _live.Remove(temp));
        return result;
    }

    private EinsumArray Temp(ContractionNode node, EinsumArray[] parts)
    {
        long offset = 0;
        foreach (EinsumTemp other in _live.OrderBy(temp => temp.Offset))
        {
            if (other.Offset - offset >= node.Bytes)
            {
                break;
            }

            offset = Math.Max(offset, other.Offset + other.Bytes);
        }

        // No identifier is a number, so that no operand has this name.
        string name = _temps.Count.ToString(CultureInfo.InvariantCulture);
        EinsumTemp temp = new(name, offset, node.Bytes);
        _temps.Add(temp);
        _live.Add(temp);

        // Its last axis is one along which an operand is contiguous and the others stand still, so that whole vectors are computed; the others
        // come in the order of the letters.
        int[] letters = [.. Enumerable.Range(0, _problem.Letters.Count).Where(letter => (node.Letters >> letter & 1) != 0)];
        int last = letters.Length == 0 ? -1 : letters
            .OrderByDescending(letter => parts.All(part => part.Strides[letter] is 0 or 1))
            .ThenByDescending(letter => parts.Count(part => part.Strides[letter] == 0))
            .ThenByDescending(letter => letter)
            .First();
        long[] strides = new long[_problem.Letters.Count];
        long stride = 1;
        foreach (int letter in letters.OrderBy(letter => letter == last).Reverse())
        {
            strides[letter] = stride;
            stride *= _problem.Letters[letter].Size;
        }

        string text = string.Concat(letters.OrderBy(letter => letter == last).Select(letter => _problem.Letters[letter].Name[0] == '.' ? "." : _problem.Letters[letter].Name));
        return new(name, text.Length == 0 ? "t" + name : $"t{name}[{text}]", 0, new(strides));
    }
}
