using System.Reflection;

namespace NumpyMemory;

/// <summary>A method of <c>NumpyMemory.Scenarios</c> with the NumPy rows it is the counterpart of.</summary>
internal sealed record Scenario(MethodInfo Method, IReadOnlyList<(NumpyFact Numpy, MemoryCost Word)> Facts)
{
    /// <summary>Every method that names a NumPy expression.</summary>
    /// <exception cref="KeyNotFoundException">A method names an expression that was not measured.</exception>
    public static IEnumerable<Scenario> All()
    {
        IReadOnlyDictionary<string, NumpyFact> facts = NumpyFact.Load();
        return from type in typeof(Scenario).Assembly.GetTypes()
               where type.Namespace == "NumpyMemory.Scenarios"
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
               let named = method.GetCustomAttributes<NumpyAttribute>().ToArray()
               where named.Length > 0
               select new Scenario(method, [.. named.Select(name => (facts[name.Expression], name.Word))]);
    }
}
