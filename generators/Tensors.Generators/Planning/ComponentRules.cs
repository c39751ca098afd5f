using System.Numerics;

namespace Tensors.Generators.Planning;

/// <summary>What the letters of <c>Components</c> have to be.</summary>
internal static class ComponentRules
{
    /// <summary>What is wrong with <paramref name="components"/>; null when nothing is.</summary>
    public static string? Fault(string components, BigInteger length, BigInteger bytes)
    {
        if (bytes > Placement.RegisterBytes)
        {
            return $"the tensor takes {ByteText.Exact(bytes)} bytes; components are for those of up to {Placement.RegisterBytes}";
        }

        if (components.Length != length)
        {
            return $"\"{components}\" names {components.Length} elements, the tensor has {length}";
        }

        foreach (char letter in components)
        {
            if (!char.IsLetter(letter))
            {
                return $"'{letter}' is no letter";
            }

            if (letter == 'E')
            {
                return "'E' is taken: x.E is the tensor as an expression";
            }
        }

        return components.Distinct().Count() == components.Length ? null : $"\"{components}\" names two elements alike";
    }
}
